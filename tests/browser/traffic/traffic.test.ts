import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickOn } from '../click-on';
import { BUILT, waitUntil } from '../extension';
import { showcase } from '../sample-wallets';
import { emptyExtension, HINTED, PLANTED, plantedCopy } from './planted';
import type { Asked } from './recording-proxy';
import { type Traffic, watchTraffic, withoutQuery } from './watched-browser';
import { captureAll, doWholeJob } from './whole-job';

const samples = ['alipay', 'paypal'].map(showcase);
const pages = samples.map(({ url }) => withoutQuery(url));

/** The header fields that every request of this browser has, for any web page; none names a person, a page or an extension. */
const USUAL = new Set(
  'host connection user-agent accept accept-encoding accept-language cache-control pragma sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-storage-access priority'.split(
    ' ',
  ),
);

/** What this browser asks by itself, with no extension in it: for updates, for the time, for who is signed in. */
const BROWSERS_OWN =
  /^\w+ (?:https?:\/\/)?(?:update\.googleapis\.com|accounts\.google\.com|clients2\.google\.com)(?::443$|\/)/;
/** And, of a page that has a form, for what its fields are called. */
const AUTOFILL = 'content-autofill.googleapis.com';

const questions = (asked: readonly Asked[]) => asked.filter(({ method }) => method === 'HEAD');
/** What went over the network but for the questions for the time, by the proxy and by the browser's own log. */
const rest = ({ proxy, log }: Traffic) =>
  [...new Set([...proxy.lines(), ...log.requests])]
    .filter((line) => !line.startsWith('HEAD ') && !line.endsWith('/favicon.ico') && !BROWSERS_OWN.test(line))
    .sort();

let without: Traffic;
let whole: Traffic;

beforeAll(async () => {
  const empty = await emptyExtension();
  without = await watchTraffic(samples, empty, async (run, proxy) => {
    const page = await run.browser.newPage();
    for (const { url } of samples) {
      await page.goto(url);
      // It takes its time; a browser that asks for nothing is fine, too.
      const asked = () => proxy.lines().some((line) => line.includes(AUTOFILL));
      await waitUntil(asked, 6_000).catch(() => undefined);
    }
  });
  await rm(empty, { recursive: true });
  whole = await watchTraffic(samples, undefined, (run, _, scratch) => doWholeJob(run, samples, scratch));
}, 300_000);

describe('during the whole job, from the first page to a checked package, a backup and a lock', () => {
  it('nothing is asked for that the same browser without the extension does not ask for', () => {
    const visited = samples.map(({ url }) => `GET ${url.replace(/#.*$/, '')}`);
    expect(rest(without).filter((line) => !line.includes(AUTOFILL))).toEqual(visited.sort());
    expect(rest(whole).filter((line) => !rest(without).includes(line))).toEqual([]);
  });

  it('but for one question to the page’s own server at each capture: what time it is', () => {
    expect(questions(whole.proxy.asked).map(({ url }) => url)).toEqual(pages);
    expect(whole.log.requests.filter((line) => line.startsWith('HEAD '))).toEqual(
      pages.map((url) => `HEAD ${url}`),
    );
  });

  it('that question has no query, no cookie, no referrer, and no field of its own', () => {
    for (const { url, headers } of questions(whole.proxy.asked)) {
      expect(url).not.toMatch(/[?#]/);
      expect(Object.keys(headers).filter((name) => !USUAL.has(name))).toEqual([]);
    }
    // It was there to be sent: the page's own requests do carry the cookie.
    expect(whole.proxy.asked.some(({ headers }) => headers.cookie === 'session=invented')).toBe(true);
  });

  it('the browser spoke to no other address, sent no datagram, and looked up no name', () => {
    expect(whole.log.connected).toEqual([whole.address]);
    expect(whole.log.datagrams).toEqual([]);
    expect(whole.log.lookedUp).toEqual([]);
  });
});

describe('the watch sees', () => {
  it('what is planted into the panel, the worker and a page: each is caught, by the proxy and in the log', async () => {
    const folder = await plantedCopy(BUILT);
    const seen = await watchTraffic(samples, folder, async (run, proxy) => {
      await captureAll(run, await run.welcomePage(), samples.slice(0, 1));
      await run.openPanelPage();
      await waitUntil(() => PLANTED.every((host) => proxy.lines().some((line) => line.includes(host))));
    });
    await rm(folder, { recursive: true });
    for (const host of PLANTED) {
      expect(seen.proxy.lines().some((line) => line.includes(host))).toBe(true);
    }
    expect(seen.proxy.lines().join()).not.toContain('policy-kept.example');
    const log = seen.log.requests.join();
    for (const host of PLANTED.filter((one) => one !== HINTED)) expect(log).toContain(host);
  }, 120_000);
});

it('nothing at all is asked once the question for the time is switched off', async () => {
  const seen = await watchTraffic(samples, undefined, async (run) => {
    const page = await run.browser.newPage();
    await page.goto(samples[0]?.url ?? '');
    const popup = await run.clickIcon(page);
    const off = async () =>
      JSON.stringify(await popup.evaluate(`chrome.storage.local.get('askServerDate')`)) ===
      '{"askServerDate":false}';
    await waitUntil(async () => {
      if (!(await off())) await clickOn(popup, '[data-testid=ask-server-date]:checked');
      return off();
    });
    await captureAll(run, page, samples);
  });
  expect(questions(seen.proxy.asked)).toEqual([]);
  expect(rest(seen).filter((line) => !rest(without).includes(line))).toEqual([]);
}, 120_000);
