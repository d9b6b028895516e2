import { beforeAll, describe, expect, it } from 'vitest';
import { checkBackup } from '../../../utils/backup/check-backup';
import { isLockedBackup, openBackup } from '../../../utils/backup/open-backup';
import { openLockedBackup } from '../../../utils/backup/open-locked';
import { lockZip } from '../../../utils/packaging/lock-package';
import { turned } from './alter';
import { backupOf, calm, checked, STORE } from './make-backup';
import { sampleTables } from './stored-sample';

const PASSWORD = 'copper lantern sails 14';

describe('a backup that was locked with a password', () => {
  let plain: Blob;
  let locked: Blob;
  beforeAll(async () => {
    const made = await backupOf(sampleTables(4));
    plain = made.blob;
    locked = await lockZip(plain, PASSWORD, made.modified, calm);
  });
  const problem = (zip: Blob, password: string) =>
    openLockedBackup(zip, password, calm)
      .then((files) => checkBackup(files, STORE, calm))
      .then(
        () => 'taken',
        (error: unknown) => Object(error).problem,
      );

  it('opens with it to the same backup', async () => {
    expect(await isLockedBackup(locked)).toBe(true);
    const open = await checkBackup(await openLockedBackup(locked, PASSWORD, calm), STORE, calm);
    const { sha256, summary } = await checked(plain);
    expect({ sha256: open.sha256, summary: open.summary }).toEqual({ sha256, summary });
  });

  it('is told from one that is open, and says that it is locked', async () => {
    expect(await isLockedBackup(plain)).toBe(false);
    await expect(openBackup(locked)).rejects.toMatchObject({ problem: 'locked' });
  });

  it('does not open with another', async () => {
    expect(await problem(locked, `${PASSWORD}!`)).toBe('wrong_password');
    expect(await problem(locked, '')).toBe('wrong_password');
  });

  it('is refused where it was cut short', async () => {
    for (const part of [0.2, 0.5, 0.8, 0.99])
      expect(await problem(locked.slice(0, Math.floor(locked.size * part)), PASSWORD)).toBe('cut_short');
  });

  it('with a byte turned is refused, or is the same backup where that byte says nothing of it, as the time of a file', async () => {
    const { sha256 } = await checked(plain);
    const outcomes = new Set<string>();
    for (let at = 11; at < locked.size; at += 777) {
      const opened = openLockedBackup(await turned(locked, at), PASSWORD, calm);
      const outcome = await opened
        .then((files) => checkBackup(files, STORE, calm))
        .then(
          (found) => found.sha256,
          (error: unknown) => String(Object(error).problem),
        );
      outcomes.add(outcome);
    }
    expect(
      [...outcomes].filter((one) => !/^(damaged|cut_short|inconsistent|wrong_password)$/.test(one)),
    ).toEqual([sha256]);
    expect(outcomes).toContain('damaged');
  });
});
