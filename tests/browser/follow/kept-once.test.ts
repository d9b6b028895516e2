import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { buildWithHoldPoints, type HoldBuild } from '../faults/build';
import { faultsOf, settled } from '../faults/store-check';
import { servePages } from '../serve-pages';
import { storedRows } from '../stored';
import { follow, followed, untilFollowed } from './following';
import { IN_VIEW, URL_OF_LIST, virtualList } from './list-page';

let built: HoldBuild;
let run: ExtensionRun;
let panel: Page;
let page: Page;

beforeAll(async () => {
  built = await buildWithHoldPoints();
  run = await launchExtension({ headless: true, folder: built.folder, language: 'en' });
  panel = await run.openPanelPage();
  page = await run.browser.newPage();
  await servePages(page, new Map([[URL_OF_LIST, virtualList(100)]]));
  await page.goto(URL_OF_LIST);
}, 120_000);
afterAll(() => run?.close());

const keep = (id: string) =>
  panel.evaluate(
    `chrome.runtime.sendMessage({ name: 'keep-followed', request: { follow: ${JSON.stringify(id)} } })`,
  );
const items = () => storedRows(panel, 'evidence', EvidenceItem);
const lists = () => storedRows(panel, 'follows', v.object({ id: v.string() }));

/** Every place where keeping a list waits, from its sealing to its end: those that one keeping has come by. */
async function placesAfterSealing(): Promise<string[]> {
  await follow(run, page);
  const { id } = await untilFollowed(panel, ({ rows }) => rows >= IN_VIEW);
  expect(await keep(id)).toMatchObject({ ok: true });
  const passed: string[] = JSON.parse(
    String(await (await run.worker()).evaluate('JSON.stringify([...passed])')),
  );
  const of = (file: string) =>
    built.points.filter(
      ({ name, inTransaction }) => name.startsWith(file) && !inTransaction && passed.includes(name),
    );
  return [...of('keep-taken.ts').slice(2), ...of('read-back.ts')].map(({ name }) => name);
}

it('a worker that dies at any point between the sealing of a followed list and its end leaves one item, not two', async () => {
  const places = await placesAfterSealing();
  expect(places.length).toBeGreaterThanOrEqual(5);
  for (const place of places) {
    const before = (await items()).length;
    await follow(run, page);
    const { id } = await untilFollowed(panel, ({ rows }) => rows >= IN_VIEW);
    const worker = await run.worker();
    let held = false;
    worker.on('console', (message) => {
      held ||= message.text() === `held at ${place}`;
    });
    await worker.evaluate(`globalThis.holdAt = ${JSON.stringify(place)}`);
    const reply = keep(id).catch(() => undefined);
    await waitUntil(() => held);
    expect((await items()).length).toBe(before + 1);
    await run.stopWorker();
    await reply;
    const state = await settled(panel);
    await waitUntil(async () => (await lists()).length === 0);
    expect((await items()).length, place).toBe(before + 1);
    expect(await faultsOf(panel, state)).toEqual([]);
  }
});

it('a list that is kept from two screens at once becomes one item', async () => {
  const before = (await items()).length;
  await follow(run, page);
  await untilFollowed(panel, ({ rows }) => rows >= IN_VIEW);
  const { id } = await followed(panel);
  const replies = await Promise.all([keep(id), keep(id)]);
  for (const reply of replies) expect(reply).toMatchObject({ ok: true });
  expect((await items()).length).toBe(before + 1);
});
