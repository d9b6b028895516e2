import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkChain } from '../../utils/custody/chain';
import { CustodyEntry } from '../../utils/model/custody';
import { unpack } from '../commands/unpack';
import { AuthorityServer } from './authority-server';
import { bundleScript } from './bundle';
import { exportPackage } from './download';
import { type ExtensionRun, launchExtension, waitUntil } from './extension';
import { openTabOf } from './person';
import { storedRows } from './stored';
import { allowedCopy } from './watch/allow';

const Bytes = v.pipe(
  v.record(v.string(), v.number()),
  v.transform((bytes) => Uint8Array.from(Object.values(bytes))),
);
const Stored = v.object({
  state: v.string(),
  problem: v.nullable(v.string()),
  seq: v.number(),
  hash: v.string(),
  askedAt: v.string(),
  sentAt: v.nullable(v.string()),
  time: v.nullable(v.string()),
  request: Bytes,
  response: v.nullable(Bytes),
  chainPem: v.nullable(v.string()),
});

const server = new AuthorityServer();
let folder: string;
let downloads: string;
let run: ExtensionRun;
let panel: Page;

beforeAll(async () => {
  await server.open();
  folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  downloads = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  await allowedCopy(folder, ['http://127.0.0.1/*']);
  run = await launchExtension({ headless: true, language: 'en', folder });
  panel = await run.openPanelPage();
  const fill = await bundleScript(path.resolve(import.meta.dirname, 'sample-case.ts'), 'sampleCase');
  await panel.evaluate(`${fill}; sampleCase.fillStore('en', true)`);
});
afterAll(async () => {
  await run?.close();
  server.close();
  for (const one of [folder, downloads]) await rm(one, { recursive: true, force: true });
});

const stamps = () => storedRows(panel, 'stamps', Stored);
const chain = () => storedRows(panel, 'custody', CustodyEntry);
const line = (state: string) =>
  panel.waitForSelector(`[data-testid=stamp][data-authority="127-0-0-1"][data-state=${state}]`);
const pressIn = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element instanceof HTMLElement && element.click());

async function ask(): Promise<void> {
  await panel.waitForSelector('[data-testid=ask-time][aria-disabled=false]');
  await pressIn(panel, '[data-testid=ask-time]');
}

it('nobody is asked and no host is allowed before the person says so; an address without encryption takes a word more', async () => {
  await openTabOf(panel, 'export');
  await panel.waitForSelector('[data-testid=stamps]');
  await pressIn(panel, '[data-testid=authorities] summary');
  while (await panel.$('[data-testid=remove-authority]')) {
    const before = (await panel.$$('[data-testid=remove-authority]')).length;
    await pressIn(panel, '[data-testid=remove-authority]');
    await waitUntil(async () => (await panel.$$('[data-testid=remove-authority]')).length < before);
  }
  await panel.waitForSelector('[data-testid=ask-time][aria-disabled=true]');
  await panel.type('#authority-url', server.url);
  await pressIn(panel, '[data-testid=add-authority]');
  await panel.waitForSelector('.authority-form [role=alert]');
  expect(await panel.$('[data-testid=remove-authority]')).toBeNull();
  await pressIn(panel, '[data-testid=authority-plain]');
  await pressIn(panel, '[data-testid=add-authority]');
  await panel.waitForSelector('[data-testid=stamp][data-authority="127-0-0-1"][data-state=none]');
  expect(server.asked).toEqual([]);
});

it('the head of the chain is stamped, what came is kept and checked, and the stamp stands in the chain', async () => {
  const head = (await chain()).at(-1);
  await ask();
  await line('done');
  const [one] = await stamps();
  expect(one).toMatchObject({ state: 'done', problem: null, seq: head?.seq, hash: head?.hash });
  const entries = await chain();
  expect(checkChain(entries)).toEqual({ ok: true });
  const response = one?.response ?? new Uint8Array();
  const sealed = Buffer.from(await crypto.subtle.digest('SHA-256', response)).toString('hex');
  expect(entries.at(-1)).toMatchObject({ event: 'stamped', sha256: sealed });
  const { authority } = server;
  await writeFile(path.join(authority.folder, 'kept.tsr'), response);
  await writeFile(path.join(authority.folder, 'kept.pem'), one?.chainPem ?? '');
  const verify = ['ts', '-verify', '-in', 'kept.tsr', '-CAfile', 'kept.pem', '-digest', head?.hash ?? ''];
  expect(authority.run(...verify)).toContain('Verification: OK');
});

it('only the query left the device: no cookie, no referrer, and no address of a page', () => {
  const [one] = server.asked;
  expect(server.asked).toHaveLength(1);
  expect(one?.body.length).toBeLessThan(80);
  expect(Object.keys(one?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
  expect(one?.headers['referer']).toBe(undefined);
  expect(one?.headers['origin']).toBe(undefined);
  expect(one?.headers['content-type']).toBe('application/timestamp-query');
});

it('no page of the extension can reach the host that its background may ask', async () => {
  const asked = server.asked.length;
  const reach = `fetch(${JSON.stringify(server.url)}, { method: 'POST' }).then(() => 'reached', () => 'refused')`;
  for (const page of ['sidepanel.html', 'verify.html', 'allowed.html']) {
    const tab = await run.browser.newPage();
    await tab.goto(run.url(page));
    expect(await tab.evaluate(reach)).toBe('refused');
    await tab.close();
  }
  expect(server.asked).toHaveLength(asked);
});

it('a stamp that is done can be neither changed nor deleted through the store', async () => {
  const fill = await bundleScript(path.resolve(import.meta.dirname, 'store/entry.ts'), 'store');
  const tries = `${fill}; (async () => {
    const db = store.openDatabase();
    const [one] = await db.stamps.toArray();
    const said = (work) => work.then(() => 'done', (error) => String(error));
    const all = [await said(db.stamps.update(one.id, { time: '2000-01-01T00:00:00Z' })), await said(db.stamps.delete(one.id)), await said(db.stamps.clear())];
    return [...all, await db.stamps.count()];
  })()`;
  const said = await panel.evaluate(tries);
  expect(said).toEqual([
    expect.stringContaining('sealed'),
    expect.stringContaining('sealed'),
    expect.stringContaining('sealed'),
    1,
  ]);
});

it('an authority that is away is waited for, and asked again when the case file is opened next', async () => {
  server.goAway();
  await ask();
  await line('waiting');
  await waitUntil(async () => (await stamps()).some(({ problem }) => problem === 'offline'));
  const [alarm] = await waiting('chrome.alarms.getAll()');
  expect(alarm).toMatchObject({ name: 'stamps' });
  // The one that was done is still there, and nothing else is in the chain.
  expect((await stamps()).map(({ state }) => state).sort()).toEqual(['done', 'waiting']);
  const before = (await chain()).length;
  await panel.close();
  await server.open();
  panel = await run.openPanelPage();
  await waitUntil(async () => (await stamps()).every(({ state }) => state === 'done'));
  const two = await stamps();
  expect(two).toHaveLength(2);
  for (const { askedAt, sentAt } of two)
    expect(Date.parse(sentAt ?? '')).toBeGreaterThanOrEqual(Date.parse(askedAt));
  const entries = await chain();
  expect(entries).toHaveLength(before + 1);
  expect(checkChain(entries)).toEqual({ ok: true });
});

async function waiting(code: string): Promise<unknown[]> {
  const found: unknown = await panel.evaluate(code);
  return Array.isArray(found) ? found : [];
}

it('an authority that is away is asked again by itself, too, with no panel open', async () => {
  server.goAway();
  await openTabOf(panel, 'export');
  await ask();
  await waitUntil(async () => (await stamps()).some(({ problem }) => problem === 'offline'));
  await panel.close();
  panel = await run.browser.newPage();
  await panel.goto(run.url('allowed.html'));
  await server.open();
  await panel.evaluate("chrome.alarms.create('stamps', { when: Date.now() + 300 })");
  await waitUntil(async () =>
    (await stamps()).some(({ state, response }) => state === 'waiting' && response),
  );
  await panel.close();
  panel = await run.openPanelPage();
  await waitUntil(async () => (await stamps()).every(({ state }) => state === 'done'));
});

it('at an export, where that is ticked, the entry of the export is stamped before the package is made, and lies in it', async () => {
  await openTabOf(panel, 'export');
  await panel.waitForSelector('[data-testid=time-at-export]');
  await pressIn(panel, '[data-testid=time-at-export]:not(:checked)');
  await waitUntil(async () =>
    Boolean(
      await panel.evaluate("chrome.storage.local.get('authorities').then((one) => one.authorities.atExport)"),
    ),
  );
  const zip = await exportPackage(run, panel, downloads);
  const bag = await unpack(zip, path.join(downloads, 'unpacked'));
  const log = (await readFile(path.join(bag, 'custody.jsonl'), 'utf8')).trim().split('\n');
  const exported = log.map((one) => JSON.parse(one)).findLast(({ event }) => event === 'exported');
  const stamp = path.join(bag, `seals/rfc3161/127-0-0-1-${exported.seq}`);
  const from = ['-in', path.join(stamp, 'response.tsr'), '-CAfile', path.join(stamp, 'chain.pem')];
  expect(server.authority.run('ts', '-verify', ...from, '-digest', exported.hash)).toContain(
    'Verification: OK',
  );
  await pressIn(panel, '[data-testid=time-at-export]');
});

it('an answer that comes after the panel was closed is kept, and checked when it is opened next', async () => {
  const { answer } = server;
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.answer = async (query) => {
    await until;
    return answer(query);
  };
  const asked = server.asked.length;
  const before = (await chain()).length;
  await openTabOf(panel, 'export');
  await ask();
  await waitUntil(() => server.asked.length === asked + 1);
  await panel.close();
  panel = await run.browser.newPage();
  await panel.goto(run.url('allowed.html'));
  release();
  await waitUntil(async () =>
    (await stamps()).some(({ state, response }) => state === 'waiting' && response),
  );
  expect(await chain()).toHaveLength(before);
  await panel.close();
  panel = await run.openPanelPage();
  await waitUntil(async () => (await stamps()).every(({ state }) => state === 'done'));
  expect(await chain()).toHaveLength(before + 1);
  server.answer = answer;
});

it('a reply that does not hold is not taken: the panel says why, and the chain says nothing', async () => {
  const before = (await chain()).length;
  const replayed = server.authority.reply((await stamps())[0]?.request ?? new Uint8Array());
  server.answer = async () => replayed;
  await openTabOf(panel, 'export');
  await ask();
  await line('failed');
  expect((await stamps()).find(({ state }) => state === 'failed')?.problem).toMatch(
    /wrong_(?:imprint|nonce)/,
  );
  expect(await panel.$eval('[data-testid=stamp]', (element) => element.textContent)).toMatch(/Not confirmed/);
  expect(await chain()).toHaveLength(before);
});
