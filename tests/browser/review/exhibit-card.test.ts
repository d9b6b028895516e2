import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkChain } from '../../../utils/custody/chain';
import { CustodyEntry } from '../../../utils/model/custody';
import { Note } from '../../../utils/model/note';
import { bundleScript } from '../bundle';
import { clickOn } from '../click-on';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { storedRows } from '../stored';

let run: ExtensionRun;
let panel: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
  const script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'coveredCase');
  await panel.evaluate(`(async () => { ${script}; await coveredCase.fillStore(); })()`);
});
afterAll(() => run?.close());

const card = (exhibit: string) => `[data-testid=evidence-card][data-evidence=${exhibit}]`;
const chain = () => storedRows(panel, 'custody', CustodyEntry);
const eventsOf = async (exhibit: string, event: string) =>
  (await chain()).filter((entry) => entry.evidence === exhibit && entry.event === event);

async function open(exhibit: string): Promise<void> {
  await panel.waitForSelector(card(exhibit));
  await panel.$eval(`${card(exhibit)} .card-toggle`, (one) => (one as HTMLElement).click());
  await panel.waitForSelector(`${card(exhibit)} textarea`);
}

it('a note is kept as it is typed, and entered in the chain once, when it is left', async () => {
  await open('E0001');
  await panel.type(`${card('E0001')} textarea`, 'The second charge');
  await waitUntil(async () => (await storedRows(panel, 'notes', Note))[0]?.text === 'The second charge');
  expect(await eventsOf('E0001', 'annotated')).toEqual([]);
  await panel.$eval(`${card('E0001')} textarea`, (one) => (one as HTMLElement).blur());
  await waitUntil(async () => (await eventsOf('E0001', 'annotated')).length === 1);
  await panel.focus(`${card('E0001')} textarea`);
  await panel.$eval(`${card('E0001')} textarea`, (one) => (one as HTMLElement).blur());
  expect(await eventsOf('E0001', 'annotated')).toHaveLength(1);
});

it('a note is there again after the panel was closed, and a card number in it was never stored', async () => {
  await panel.type(`${card('E0001')} textarea`, ' of card 4111 1111 1111 1111.');
  await panel.$eval(`${card('E0001')} textarea`, (one) => (one as HTMLElement).blur());
  await waitUntil(async () => (await eventsOf('E0001', 'annotated')).length === 2);
  await panel.close();
  panel = await run.openPanelPage();
  await open('E0001');
  await panel.waitForFunction(
    (field) => document.querySelector<HTMLTextAreaElement>(field)?.value.includes('1111.'),
    {},
    `${card('E0001')} textarea`,
  );
  expect(JSON.stringify(await storedRows(panel, 'notes', Note))).not.toContain('4111');
});

it('an original opens in full, text as plain text, and the chain says it once', async () => {
  const files = `${card('E0001')} details`;
  await panel.$eval(`${files}:has(.files) summary`, (one) => (one as HTMLElement).click());
  for (const part of ['pixels-1.png', 'text.txt']) {
    const opened = run.browser.waitForTarget((target) => target.url().startsWith('blob:'));
    await clickOn(panel, `${files} [data-testid=open-file][data-part="${part}"]`);
    const page = await (await opened).asPage();
    expect(await page.evaluate(() => document.contentType)).toBe(
      part === 'text.txt' ? 'text/plain' : 'image/png',
    );
    await page.close();
    await panel.bringToFront();
  }
  await waitUntil(async () => (await eventsOf('E0001', 'viewed')).length > 0);
  expect(await eventsOf('E0001', 'viewed')).toHaveLength(1);
});

it('what is in a case says so instead of offering to be deleted', async () => {
  expect(await panel.$(`${card('E0001')} [data-testid=delete-evidence]`)).toBeNull();
  expect(await panel.$eval(`${card('E0001')} .card-details`, (one) => one.textContent)).toContain(
    'first take it out of the case: C0001',
  );
});

it('after it was taken out and confirmed its files are gone, and the card says when', async () => {
  await panel.$eval(`${card('E0001')} .card-actions [aria-pressed=true]`, (one) =>
    (one as HTMLElement).click(),
  );
  const button = `${card('E0001')} [data-testid=delete-evidence]`;
  await panel.waitForSelector(button);
  await clickOn(panel, button);
  await panel.waitForSelector(`${card('E0001')} [data-testid=confirm]`);
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Keep them');
  const Hash = v.object({ sha256: v.string() });
  const before = await storedRows(panel, 'blobs', Hash);
  await clickOn(panel, `${card('E0001')} [data-testid=confirm]`);
  await panel.waitForSelector(`${card('E0001')}[data-deleted]`);
  expect(await panel.$eval(card('E0001'), (one) => one.textContent)).toContain('Deleted on');
  expect(await panel.$(`${card('E0001')} button`)).toBeNull();
  const [deleted] = await eventsOf('E0001', 'deleted');
  const after = (await storedRows(panel, 'blobs', Hash)).map(({ sha256 }) => sha256);
  expect(after).not.toContain(deleted?.sha256);
  expect(after.length).toBeLessThan(before.length);
  expect(checkChain(await chain())).toEqual({ ok: true });
});

it('the Case tab no longer offers it', async () => {
  await clickOn(panel, '[data-testid=tab-case]');
  await panel.waitForSelector('.case-evidence');
  expect(await panel.$eval('.case-evidence', (one) => one.textContent)).not.toContain('E0001');
});
