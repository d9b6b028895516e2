import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CustodyEntry, type CustodyEvent } from '../../../utils/model/custody';
import { EvidenceItem } from '../../../utils/model/evidence';
import { saveFile, startExport } from '../download';
import type { ExtensionRun } from '../extension';
import { expectSound } from '../main-job';
import { textOf } from '../person';
import { storedRows } from '../stored';
import { openExport, openLargeCase, outcomeOf } from './export-run';
import { typeLock } from './type-lock';

const SIZES = [3_000_000, 1_000_000, 20_000_000];

let run: ExtensionRun;
let panel: Page;
let out: string;
let before: string;

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'cancelled-'));
  ({ run, panel } = await openLargeCase(SIZES));
  before = JSON.stringify(await storedRows(panel, 'evidence', EvidenceItem));
});
afterAll(async () => {
  await run?.close();
  await rm(out, { recursive: true, force: true });
});

/** How often the chain says so. */
async function entered(what: CustodyEvent): Promise<number> {
  const entries = await storedRows(panel, 'custody', CustodyEntry);
  return entries.filter(({ event }) => event === what).length;
}

/** Calls the export off as soon as the screen shows this step. */
async function cancelAt(step: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(`[data-testid=export-progress][data-step=${wanted}]`)) return;
      observer.disconnect();
      document.querySelector<HTMLElement>('[data-testid=export-cancel]')?.click();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  }, step);
  await startExport(panel);
}

const ENTERED: Record<string, number> = { load: 0, compose: 0, check: 1, lock: 1, reopen: 1 };

it.each(['load', 'compose', 'record', 'check', 'lock', 'reopen'])(
  'an export that is called off at "%s" leaves no file, and the evidence as it was',
  async (step) => {
    if (step === 'lock') await typeLock(panel, 'copper lantern sails');
    const earlier = await entered('exported');
    await cancelAt(step);
    expect(await outcomeOf(panel)).toBe('cancelled');
    expect(await textOf(panel, 'export-cancelled')).toContain('No package was made');
    expect(await panel.$('[data-testid=export-done]')).toBe(null);
    expect(JSON.stringify(await storedRows(panel, 'evidence', EvidenceItem))).toBe(before);
    // At "record" the entry may be on its way: then it stays, as the chain forgets nothing.
    const more = (await entered('exported')) - earlier;
    expect(step === 'record' ? more <= 1 : more).toBe(step === 'record' ? true : ENTERED[step]);
    expect(await entered('verified')).toBe(0);
    const letters = await storedRows(panel, 'letterVersions', v.object({ why: v.string() }));
    expect(letters.filter(({ why }) => why === 'exported')).toEqual([]);
  },
);

it('what was called off is not taken for an export: the person is still reminded', async () => {
  const entries = await storedRows(panel, 'custody', CustodyEntry);
  const sealed = entries.filter(({ event }) => event === 'exported').map(({ sha256 }) => sha256);
  const kept = await panel.evaluate(`chrome.storage.local.get('unfinishedExports').then(JSON.stringify)`);
  expect(JSON.parse(`${kept}`)).toEqual({ unfinishedExports: expect.arrayContaining(sealed) });
  expect(sealed.length).toBeGreaterThan(0);
});

it('a panel that is closed in the middle leaves nothing half behind; the next export is whole', async () => {
  await startExport(panel);
  await panel.waitForSelector('[data-testid=export-progress][data-step=check]');
  await panel.close();
  panel = await openExport(run);
  expect(await panel.$('[data-testid=export-done], [data-testid=export-progress]')).toBe(null);
  expect(JSON.stringify(await storedRows(panel, 'evidence', EvidenceItem))).toBe(before);
  await startExport(panel);
  expect(await outcomeOf(panel)).toBe('done');
  const last = (await storedRows(panel, 'custody', CustodyEntry)).findLast(
    ({ event }) => event === 'exported',
  );
  const kept = await panel.evaluate(`chrome.storage.local.get('unfinishedExports').then(JSON.stringify)`);
  expect(kept).not.toContain(last?.sha256);
  const bag = await expectSound(await saveFile(run, panel, out), out);
  const [verified] = (await storedRows(panel, 'custody', CustodyEntry)).slice(-1);
  const lists = createHash('sha256').update(await readFile(path.join(bag, 'tagmanifest-sha256.txt')));
  expect(verified).toMatchObject({ event: 'verified', case: 'C0001', sha256: lists.digest('hex') });
});
