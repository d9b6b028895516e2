import type { HTTPRequest, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Clock } from '../../utils/model/clock';
import { EvidenceItem } from '../../utils/model/evidence';
import { clickOn } from './click-on';
import { type ExtensionRun, launchExtension, waitUntil } from './extension';
import { capture } from './person';
import { storedFile, storedRows } from './stored';

const ORIGIN = 'https://wallet.example';
const STRICT = "default-src 'none'; require-trusted-types-for 'script'";
const SLOW_BY_MS = 125_000;

let run: ExtensionRun;
let page: Page;
let panel: Page;
/** Every HEAD request, in the order they came. */
const asked: HTTPRequest[] = [];

/** A wallet whose own clock is 125 seconds behind this device's, that sets a cookie with every page. */
function answer(request: HTTPRequest): void {
  const { pathname } = new URL(request.url());
  if (request.method() === 'HEAD') asked.push(request);
  if (pathname === '/favicon.ico') return void request.abort();
  if (request.method() === 'HEAD' && pathname === '/away')
    return void request.respond({ status: 302, headers: { location: 'https://login.example/' } });
  if (request.method() === 'HEAD' && pathname === '/silent') return;
  void request.respond({
    body: request.method() === 'HEAD' ? '' : '<!DOCTYPE html><title>Activity</title><p>Nothing yet</p>',
    contentType: 'text/html; charset=utf-8',
    headers: {
      date: new Date(Date.now() - SLOW_BY_MS).toUTCString(),
      'content-security-policy': STRICT,
      'set-cookie': 'session=invented',
    },
  });
}

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  page = await run.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', answer);
  panel = await run.openPanelPage();
});
afterAll(async () => run?.close());

const Record = v.object({ circumstances: v.object({ clock: Clock }) });

/** Captures a page of the wallet and gives the clocks in the sealed record. */
async function clockAt(path: string): Promise<Clock> {
  asked.length = 0;
  await page.goto(`${ORIGIN}${path}`);
  await capture(run, page);
  const item = (await storedRows(panel, 'evidence', EvidenceItem)).at(-1);
  const sha256 = item?.parts.find(({ name }) => name === 'capture.json')?.digest.sha256 ?? '';
  return v.parse(Record, JSON.parse(await storedFile(panel, sha256))).circumstances.clock;
}

it('a capture asks the page’s own server for the time, even where the page’s policy allows no connection', async () => {
  const { serverDate, cause, startedAt, endedAt, monotonicMs } = await clockAt('/activity?token=t0psecret');
  expect(cause).toBe(null);
  expect(serverDate?.request).toBe(`HEAD ${ORIGIN}/activity`);
  expect(serverDate?.differenceMs.least).toBeLessThanOrEqual(SLOW_BY_MS);
  expect(serverDate?.differenceMs.most).toBeGreaterThanOrEqual(SLOW_BY_MS);
  expect(Date.parse(endedAt)).toBeGreaterThanOrEqual(Date.parse(startedAt));
  expect(monotonicMs).toBeGreaterThan(0);
});

it('it asks once, for the address without its query, and without cookies or referrer', async () => {
  await clockAt('/activity?token=t0psecret#part');
  expect(asked.map((request) => request.url())).toEqual([`${ORIGIN}/activity`]);
  const headers = asked[0]?.headers() ?? {};
  expect(headers['cookie']).toBe(undefined);
  expect(headers['referer'] ?? '').toBe('');
});

it('the case file says what the server said and how far this device’s clock was off', async () => {
  await panel.bringToFront();
  await panel.waitForSelector('[data-testid=evidence-card] .card-toggle');
  await clickOn(panel, '[data-testid=evidence-card] .card-toggle');
  const words = await panel.waitForSelector('[data-testid=clock]');
  expect(await words?.evaluate((element) => element.textContent)).toMatch(
    /server said Nov 22|server said .*This device’s clock was about 2 minutes ahead of it/,
  );
});

it('a server that sends the question to another host is not followed there, and the record says so', async () => {
  const { serverDate, cause } = await clockAt('/away');
  expect({ serverDate, cause }).toEqual({ serverDate: null, cause: 'refused' });
  expect(asked.map((request) => new URL(request.url()).host)).toEqual(['wallet.example']);
});

it('a server that does not answer costs the capture nothing but the server’s time', async () => {
  const { serverDate, cause } = await clockAt('/silent');
  expect({ serverDate, cause }).toEqual({ serverDate: null, cause: 'no_answer' });
});

it('nothing is asked once the person has switched it off in the popup', async () => {
  const popup = await run.clickIcon(page);
  await popup.waitForSelector('[data-testid=ask-server-date]');
  const stored = async () =>
    JSON.stringify(await panel.evaluate(`chrome.storage.local.get('askServerDate')`));
  // The popup grows while it looks at the page: a click can land beside the tick, and a person clicks again.
  await waitUntil(async () => {
    if ((await stored()) === '{"askServerDate":false}') return true;
    await clickOn(popup, '[data-testid=ask-server-date]:checked').catch(() => undefined);
    return false;
  });
  const { cause } = await clockAt('/activity');
  expect(cause).toBe('switched_off');
  expect(asked).toEqual([]);
});
