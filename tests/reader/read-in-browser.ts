import puppeteer, { type Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { Reading } from '../../utils/model/reading';
import { findBrowser } from '../browser/find-browser';
import { buildReaders } from './build-readers';
import { charsetOf } from './charset';
import { openClosedRoots } from './closed-roots';

/** Scripts are blocked by policy, not switched off: `<noscript>` must stay as invisible as it is for a person. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

const VIEWPORT = { width: 1280, height: 900 };

/** A browser that holds the production readers. */
export interface PageReader {
  /** Reads a saved page as it stands under `url`; nothing else is loaded and none of its scripts run. `before` is a script of the test that changes it first. */
  read(html: Uint8Array, url: string, before?: string): Promise<Reading>;
  /** Why the page is read as it is, line by line. */
  explain(html: Uint8Array, url: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts headless Chromium. Throws when there is none on this machine. */
export async function openReader(): Promise<PageReader> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found: install one or set CHROMIUM_PATH.');
  const [script, browser] = await Promise.all([
    buildReaders(),
    puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    }),
  ]);
  return {
    read: async (html, url, before) =>
      v.parse(Reading, await readIn(browser, [before, script], html, url, 'walletWitnessRead')),
    explain: async (html, url) =>
      v.parse(v.array(v.string()), await readIn(browser, [script], html, url, 'walletWitnessExplain')),
    close: () => browser.close(),
  };
}

async function readIn(
  browser: Browser,
  scripts: readonly (string | undefined)[],
  html: Uint8Array,
  url: string,
  ask: string,
): Promise<unknown> {
  const page = await browser.newPage();
  try {
    await page.setViewport(VIEWPORT);
    await page.setRequestInterception(true);
    let served = false;
    page.on('request', (request) => {
      if (served || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
        return void request.abort();
      served = true;
      void request.respond({
        body: html,
        contentType: `text/html; charset=${charsetOf(html)}`,
        headers: { 'content-security-policy': POLICY },
      });
    });
    await page.goto(url, { waitUntil: 'load' });
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'wallet-witness' };
    const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
    const evaluate = (expression: string) =>
      session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    for (const script of scripts) {
      const { exceptionDetails } = await evaluate(script ?? '');
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    if (hasShadow(html)) await openClosedRoots(session, executionContextId);
    const { result, exceptionDetails } = await evaluate(`${ask}(${JSON.stringify(url)})`);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(String(result.value));
  } finally {
    await page.close();
  }
}

function hasShadow(html: Uint8Array): boolean {
  return /shadowroot/i.test(new TextDecoder('latin1').decode(html));
}
