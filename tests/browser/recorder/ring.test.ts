import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askBackground } from '../ask-background';
import { waitUntil } from '../extension';
import * as kit from './kits';
import { forget, HOST, launchRecorder, listed, openWallet, pause, type RecorderRun } from './recorder-run';
import { finds, SECRETS } from './secrets';
import { HEALTHY_PAGE, show, takeAway } from './show-state';

let run: RecorderRun;
const opened: Page[] = [];

async function open(answers: Parameters<typeof openWallet>[1], address?: string): Promise<Page> {
  const page = await openWallet(run, answers, address);
  opened.push(page);
  return page;
}

beforeAll(async () => {
  run = await launchRecorder();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
  await forget(run);
});
afterAll(() => run?.close());

const toast = (body: string) => kit.elementMessage('error', { title: '', body });

async function seen(count: number): Promise<void> {
  await waitUntil(async () => (await listed(run)).length === count);
}

/** Everything that the session's memory holds, as text. */
async function memory(): Promise<string> {
  return run.panel.evaluate(
    `chrome.storage.session.get().then((all) => JSON.stringify(all))`,
  ) as Promise<string>;
}

/** Runs a script where content scripts run, as a page's renderer could if it were taken over. */
async function inIsolatedWorld(page: Page, script: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const contexts: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const own = contexts.find(({ name }) => name === 'Wallet Witness');
  if (!own) throw new Error('the extension has no world in this page');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression: script,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

const forged = (changes: object) => ({
  key: 'forged',
  failure: {
    text: 'forged failure',
    title: null,
    code: null,
    kind: 'toast',
    seenAt: new Date().toISOString(),
    goneAt: null,
    selector: 'p',
  },
  said: ['forged failure'],
  place: null,
  elapsedMs: 1,
  circumstances: {
    url: 'https://somewhere.else.example/',
    title: 'forged',
    startedAt: new Date().toISOString(),
    timeZone: 'UTC',
    utcOffsetMinutes: 0,
    pageLanguage: null,
    browserLanguage: 'en',
    viewport: { width: 1, height: 1, scale: 1 },
    page: { width: 1, height: 1, scrollX: 0, scrollY: 0 },
  },
  ...changes,
});

const send = (request: object, name = 'failure-seen') =>
  `chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`;

describe('one failure', () => {
  it('that the page renders anew again and again is one', async () => {
    const page = await open({ '/': HEALTHY_PAGE });
    for (let i = 0; i < 6; i++) {
      await show(page, { html: toast('余额不足，付款失败') });
      await pause(150);
      await takeAway(page);
    }
    await show(page, { html: toast('余额不足，付款失败') });
    await pause(600);
    expect((await listed(run)).map(({ failure }) => failure.text)).toEqual(['余额不足，付款失败']);
  });

  it('whose title comes before its words is one, with all of its words', async () => {
    const page = await open({ '/': HEALTHY_PAGE });
    await show(page, { html: kit.muiSnackbar('error', { title: 'Payment failed', body: ' ' }) });
    await pause(500);
    await page.evaluate(() => document.querySelector('.MuiAlert-message')?.append('Your card was declined.'));
    await pause(500);
    expect((await listed(run)).map(({ failure }) => failure.text)).toEqual([
      'Payment failed Your card was declined.',
    ]);
  });

  it('that comes back after it was gone is another one', async () => {
    const page = await open({ '/': HEALTHY_PAGE });
    for (let i = 0; i < 2; i++) {
      await show(page, { html: toast('扣款失败') });
      await pause(500);
      await takeAway(page);
      await pause(1_000);
    }
    expect(await listed(run)).toHaveLength(2);
  });
});

describe('requests', () => {
  const FETCHES = `<script>addEventListener('load', () => { for (const path of ['/api/pay?token=abc123secret', '/api/ok', '/api/pay?token=other', '/api/limit']) fetch(path) ; fetch('https://tracker.example/x').catch(() => 0) })</script>`;

  it('that failed on the wallet’s own host are told once each, without query, body or header', async () => {
    await open({
      '/': HEALTHY_PAGE.replace('</body>', `${FETCHES}</body>`),
      '/api/pay': { status: 502, body: 'upstream secret body' },
      '/api/ok': { status: 200, body: '{}' },
      '/api/limit': { status: 429, body: '{}' },
    });
    await seen(2);
    const found = await listed(run);
    expect(
      found
        .map(({ failure: { text, code, kind } }) => ({ text, code, kind }))
        .sort((a, b) => a.text.localeCompare(b.text)),
    ).toEqual([
      { text: `HTTP 429 https://${HOST}/api/limit`, code: '429', kind: 'http' },
      { text: `HTTP 502 https://${HOST}/api/pay`, code: '502', kind: 'http' },
    ]);
    expect(await memory()).not.toMatch(/abc123secret|upstream secret body/);
  });

  it('a page that the server answered with an error is a failure', async () => {
    await open({ '/pay': { status: 503, body: '<title>503</title><h1>Service unavailable</h1>' } }, '/pay');
    await seen(2);
    expect((await listed(run)).map(({ failure }) => failure.text)).toEqual(
      expect.arrayContaining([`HTTP 503 https://${HOST}/pay`]),
    );
  });
});

describe('the ring', () => {
  it('survives navigation and the end of the worker, and the icon still counts', async () => {
    const page = await open({ '/': HEALTHY_PAGE, '/next': HEALTHY_PAGE });
    await show(page, { html: toast('付款失败') });
    await seen(1);
    await run.extension.stopWorker();
    await page.goto(`https://${HOST}/next`);
    await pause(500);
    expect(await listed(run)).toMatchObject([{ failure: { text: '付款失败' }, shown: false }]);
    const badge = await run.panel.evaluate(
      `chrome.tabs.query({ url: 'https://${HOST}/next' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    );
    expect(badge).toBe('1');
  });

  it('counts on the icon of the tab where it happened, and of no other', async () => {
    const one = await open({ '/one': HEALTHY_PAGE }, '/one');
    const two = await open({ '/two': HEALTHY_PAGE }, '/two');
    await show(one, { html: toast('付款失败') });
    await show(two, {
      html: toast('提现失败') + kit.bootstrapAlert('danger', { title: 'Account limited', body: 'Ask us.' }),
    });
    await seen(3);
    const texts = await run.panel.evaluate(
      `Promise.all(['one', 'two'].map((path) => chrome.tabs.query({ url: 'https://${HOST}/' + path }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))))`,
    );
    expect(texts).toEqual(['1', '2']);
  });

  it('takes no more from a page that floods it', async () => {
    const page = await open({ '/': HEALTHY_PAGE });
    await show(page, { html: Array.from({ length: 150 }, (_, i) => toast(`付款失败 ${i} 号`)).join('') });
    await pause(2_500);
    const found = await listed(run);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(12);
    expect((await memory()).length).toBeLessThan(9_000_000);
  });

  it('refuses what is too large or of another shape, and a forged tab and address change nothing', async () => {
    const page = await open({ '/': HEALTHY_PAGE });
    await pause(500);
    const tooLarge = await inIsolatedWorld(page, send(forged({ said: ['x'.repeat(300_000)] })));
    expect(tooLarge).toHaveProperty('refused');
    expect(await inIsolatedWorld(page, send(forged({ key: '../1:0' })))).toHaveProperty('refused');
    expect(
      await inIsolatedWorld(
        page,
        send(forged({ tabId: 1, id: '1:0:x', url: 'https://somewhere.else.example/' })),
      ),
    ).toBe(true);
    expect(await inIsolatedWorld(page, send({}, 'list-failures'))).toHaveProperty('refused');
    expect(await inIsolatedWorld(page, send({ id: 'x' }, 'keep-failure'))).toHaveProperty('refused');
    const [entry] = await listed(run);
    const tabId = await run.panel.evaluate(
      `chrome.tabs.query({ url: 'https://${HOST}/*' }).then(([tab]) => tab.id)`,
    );
    expect(entry).toMatchObject({ tabId, host: HOST });
  });

  it('lets a page end no failure of another tab', async () => {
    const one = await open({ '/one': HEALTHY_PAGE }, '/one');
    await show(one, { html: toast('付款失败') });
    await seen(1);
    const [{ id } = { id: '' }] = await listed(run);
    const two = await open({ '/two': HEALTHY_PAGE }, '/two');
    await pause(300);
    await inIsolatedWorld(
      two,
      send({ key: id.split(':')[2], goneAt: new Date().toISOString() }, 'failure-gone'),
    );
    expect((await listed(run))[0]?.failure.goneAt).toBeNull();
  });

  it('refuses the extension’s own pages as senders of failures', async () => {
    expect(await askBackground(run.panel, 'failure-seen', forged({}))).toHaveProperty('refused');
  });

  it('holds no secret of a failure’s words or DOM', async () => {
    const page = await open({ '/': HEALTHY_PAGE });
    const body = `Card ${SECRETS.card} was declined. Verification code: ${SECRETS.code}. <a href="/retry?access_token=${SECRETS.token}">Retry</a> <input type="hidden" value="${SECRETS.storage}">`;
    await show(page, { html: kit.bootstrapAlert('danger', { title: 'Payment failed', body }) });
    await seen(1);
    await pause(500);
    const held = await memory();
    expect(held).toContain('was declined');
    for (const secret of [SECRETS.card, SECRETS.code, SECRETS.token, SECRETS.storage])
      expect(held).not.toMatch(finds(secret));
  });
});
