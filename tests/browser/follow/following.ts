import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { EvidenceItem } from '../../../utils/model/evidence';
import { Reading, Transaction } from '../../../utils/model/reading';
import { clickOn } from '../click-on';
import { type ExtensionRun, waitUntil } from '../extension';
import { storedFile, storedRows } from '../stored';

/** What the tests read of a followed list in the store. */
const Followed = v.object({
  id: v.string(),
  state: v.string(),
  rows: v.number(),
  gaps: v.number(),
  of: v.nullable(v.object({ value: v.number(), raw: v.string() })),
});
export type Followed = v.InferOutput<typeof Followed>;

const RowsFile = v.object({
  seen: v.number(),
  of: v.nullable(v.object({ value: v.number(), raw: v.string(), from: v.string() })),
  gaps: v.array(v.object({ after: v.number(), before: v.number(), why: v.string() })),
  full: v.boolean(),
  rows: v.array(
    v.object({
      order: v.number(),
      scroll: v.object({ x: v.number(), y: v.number() }),
      page: v.object({ url: v.string(), number: v.nullable(v.number()) }),
      maybeSameAs: v.array(v.number()),
      states: v.array(
        v.object({
          seenAt: v.string(),
          snippet: v.nullable(v.string()),
          sha256: v.nullable(v.string()),
          transaction: Transaction,
        }),
      ),
    }),
  ),
});
export type RowsFile = v.InferOutput<typeof RowsFile>;

/** Clicks the icon, then "Follow this list", and closes the popup again as a click on the page would. */
export async function follow(run: ExtensionRun, page: Page): Promise<void> {
  const popup = await run.clickIcon(page);
  const button = await popup.waitForSelector('[data-testid=follow-list], [data-testid=follow-on]');
  await button?.evaluate((element) => element.scrollIntoView());
  await button?.click();
  await popup.waitForSelector('[data-testid=followed-list][data-state=following]');
  await run.closePopups();
  await page.bringToFront();
}

/** Clicks "Stop and keep" in the popup, and waits until it was read back. */
export async function stopAndKeep(run: ExtensionRun, page: Page): Promise<string> {
  const popup = await run.clickIcon(page);
  await press(popup, 'follow-keep');
  return keptIn(popup);
}

async function keptIn(popup: Page): Promise<string> {
  const result = await popup.waitForSelector('[data-testid=capture-result], [data-testid=capture-problem]', {
    timeout: 120_000,
  });
  const exhibit = await result?.evaluate((element) => element.getAttribute('data-evidence'));
  if (!exhibit) throw new Error(`not kept: ${await result?.evaluate((element) => element.textContent)}`);
  return exhibit;
}

export async function press(page: Page, testid: string): Promise<void> {
  await clickOn(page, `[data-testid=${testid}]:not([aria-disabled=true])`);
}

/** The list that is followed now, as it lies in the store. */
export async function followed(panel: Page): Promise<Followed> {
  const all = await storedRows(panel, 'follows', Followed);
  const [list] = all;
  if (!list || all.length > 1) throw new Error(`${all.length} lists are followed`);
  return list;
}

/** Waits until the store says so; fails with what it says instead. */
export async function untilFollowed(panel: Page, isSo: (list: Followed) => boolean): Promise<Followed> {
  let list = await followed(panel);
  try {
    await waitUntil(async () => {
      list = await followed(panel);
      return isSo(list);
    });
  } catch {
    throw new Error(`the list did not become so: ${JSON.stringify(list)}; ${isSo}`);
  }
  return list;
}

/** Does something to the page and waits until the follower has stored what it saw of it. */
export async function untilRead(panel: Page, change: () => Promise<void>): Promise<void> {
  const views = async () => (await storedRows(panel, 'followViews', v.object({ order: v.number() }))).length;
  const before = await views();
  await change();
  await waitUntil(async () => (await views()) > before);
}

/** What was kept last: the item with its rows, its reading and its snippets. */
export async function lastKept(panel: Page) {
  const items = await storedRows(panel, 'evidence', EvidenceItem);
  const item = items.at(-1);
  if (!item) throw new Error('nothing was kept');
  const file = (name: string) =>
    storedFile(panel, item.parts.find((part) => part.name === name)?.digest.sha256 ?? name);
  const rows: RowsFile = v.parse(RowsFile, JSON.parse(await file('rows.json')));
  const reading = v.parse(Reading, JSON.parse(await file('reading.json')));
  return { item, rows, reading, html: await file('rows.html') };
}

/** The numbers that the invented wallet gave its rows, in the order in which they were gathered. */
export function numbersOf({ rows }: RowsFile): number[] {
  return rows.map(({ states }) => {
    const [reference] = states.at(-1)?.transaction.references ?? [];
    return Number(/^T(\d+)WX$/.exec(reference?.value ?? '')?.[1] ?? Number.NaN) - 770_000_000;
  });
}
