import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '../../../utils/messaging/messages';
import { askBackground } from '../ask-background';
import { type ExtensionRun, launchExtension } from '../extension';
import { capture } from '../person';
import { servePages } from '../serve-pages';
import { everyStoredByte } from '../stored';
import { listOf, pageOf } from './hostile-page';

const URL = 'https://wallet.example/activity';
const REFUSED = { refused: 'this sender may not send this' };

let run: ExtensionRun;
let page: Page;
let panel: Page;
let session: CDPSession;
let inPage: number;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  page = await run.browser.newPage();
  await servePages(page, new Map([[URL, pageOf('Activity', listOf())]]));
  await page.goto(URL);
  session = await page.createCDPSession();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${run.id}`) inPage = context.id;
  });
  await session.send('Runtime.enable');
  await capture(run, page);
  await run.closePopups();
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());

/** What a script of ours in a page would get, were it no longer ours: pages share a process with it. */
async function askFromPage(message: unknown): Promise<unknown> {
  const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch((error) => 'no answer: ' + error)`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: inPage,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

const named = (from: 'extension' | 'page') =>
  Object.entries(messages).flatMap(([name, message]) => (message.from === from ? [name] : []));

describe('a message', () => {
  it('reaches the background from the script in a page: the test speaks as it', async () => {
    expect(inPage).toBeGreaterThan(0);
    expect(await askFromPage({ name: 'is-watched', request: {} })).toBe(false);
  });

  it.each(named('extension'))(
    '%s is refused when it comes from a page, whatever it carries',
    async (name) => {
      for (const request of [{}, null, { tabId: 1, jobId: 'x', evidence: 1, number: 1, id: 'x' }])
        expect(await askFromPage({ name, request })).toEqual(REFUSED);
    },
  );

  it.each(named('page'))('%s is refused when it comes from the extension’s own pages', async (name) => {
    expect(await askBackground(panel, name, {})).toEqual(REFUSED);
  });

  it('that says who it comes from is not believed', async () => {
    const forged = {
      id: run.id,
      url: run.url('sidepanel.html'),
      sender: { url: run.url('') },
      from: 'extension',
    };
    expect(
      await askFromPage({ ...forged, name: 'delete-evidence', request: { evidence: 1, ...forged } }),
    ).toEqual(REFUSED);
  });

  it('that is none, or carries what it may not, changes nothing in the store', async () => {
    const before = await everyStoredByte(panel);
    const nothing = [
      null,
      1,
      'capture-page',
      [],
      { name: '__proto__' },
      { name: 'constructor', request: {} },
      { name: 'toString' },
    ];
    for (const message of nothing) expect(String(await askFromPage(message))).not.toMatch(/"ok":true/);
    const wrong = {
      evidence: 'E0001',
      number: -1,
      tabId: -1,
      id: 7,
      caseNumber: 'x',
      __proto__: { evidence: 1 },
    };
    for (const name of named('extension').filter(
      (one) => !/^(?:ask-time|list-|forget-sample|make-)/.test(one),
    ))
      await askBackground(panel, name, { name, ...wrong });
    expect((await everyStoredByte(panel)) === before).toBe(true);
  });
});
