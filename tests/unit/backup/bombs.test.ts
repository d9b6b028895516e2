import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { expect, it } from 'vitest';
import { openBackup } from '../../../utils/backup/open-backup';
import { openLockedBackup } from '../../../utils/backup/open-locked';
import { calm } from './make-backup';

const PASSWORD = 'copper lantern';

async function packed(files: Record<string, Blob>, password?: string): Promise<Blob> {
  const options = password === undefined ? {} : { password, encryptionStrength: 3 as const };
  const writer = new ZipWriter(new BlobWriter(), { level: 9, useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(files)) await writer.add(path, new BlobReader(content));
  return writer.close();
}

const zeros = new Blob([new Uint8Array(20_000_000)]);

it('an archive that unpacks to more than itself is refused before it is unpacked', async () => {
  const bomb = await packed({ 'WW-backup-20261123/backup.json': zeros }, PASSWORD);
  expect(bomb.size).toBeLessThan(100_000);
  await expect(openLockedBackup(bomb, PASSWORD, calm)).rejects.toMatchObject({ problem: 'too_large' });
  const plain = await packed({ 'WW-backup-20261123/backup.json': zeros });
  await expect(openBackup(plain)).rejects.toMatchObject({ problem: 'damaged' });
});

it('an archive of something else is told to be no backup', async () => {
  const other = await packed({ 'photos/1.png': new Blob(['x']) }, PASSWORD);
  await expect(openLockedBackup(other, PASSWORD, calm)).rejects.toMatchObject({ problem: 'not_a_backup' });
});

it.each(['WW-backup-20261123/../../x', '/etc/passwd', 'WW-backup-20261124/x', 'C:\\x'])(
  'a file named %s beside those of a backup is refused',
  async (path) => {
    const mixed = await packed(
      { 'WW-backup-20261123/backup.json': new Blob(['{}']), [path]: new Blob(['x']) },
      PASSWORD,
    );
    await expect(openLockedBackup(mixed, PASSWORD, calm)).rejects.toMatchObject({
      problem: expect.stringMatching(/^(damaged|inconsistent)$/),
    });
  },
);
