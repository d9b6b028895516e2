import type { HTTPRequest, Page } from 'puppeteer-core';
import { clickOn } from '../click-on';
import type { ExtensionRun } from '../extension';
import { textOf } from '../person';
import type { HostilePage } from './hostile-page';

/** What became of one page: an exhibit, or a refusal in words. */
export interface Outcome {
  page: HostilePage;
  exhibit: number | null;
  refusal: string;
}

const PATIENCE = { timeout: 90_000 };

/** Opens a hostile page, clicks the icon and "Capture this page", as a person does. */
export async function captureHostile(run: ExtensionRun, hostile: HostilePage): Promise<Outcome> {
  const page = await run.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, hostile, run.id));
  // Whoever opens the page lets it say what it says.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  try {
    await page.goto(hostile.url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 150));
    return { page: hostile, ...(await clickCapture(run, page)) };
  } finally {
    await run.closePopups();
    await page.close({ runBeforeUnload: false });
  }
}

async function clickCapture(run: ExtensionRun, page: Page): Promise<Omit<Outcome, 'page'>> {
  const popup = await run.clickIcon(page);
  const first = await popup.waitForSelector(
    '[data-testid=capture-page][aria-disabled=false], [data-testid=capture-problem]',
    PATIENCE,
  );
  const testid = await first?.evaluate((found) => found.getAttribute('data-testid'));
  if (testid === 'capture-page') {
    await clickOn(popup, '[data-testid=capture-page]');
    await popup.waitForSelector('[data-testid=capture-result], [data-testid=capture-problem]', PATIENCE);
  }
  const exhibit = await popup
    .$eval('[data-testid=capture-result]', (result) => result.getAttribute('data-evidence'))
    .catch(() => null);
  return {
    exhibit: exhibit === null ? null : Number(exhibit.replace(/^E0*/, '')),
    refusal: await textOf(popup, 'capture-problem'),
  };
}

/** Answers for the page and its frames; everything else that it asks for is nowhere. */
function answer(request: HTTPRequest, hostile: HostilePage, extension: string): unknown {
  const url = new URL(request.url());
  if (/^(?:data|blob|about|chrome-extension):/.test(url.protocol)) return request.continue();
  const isPage = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  const isAsked = request.method() === 'HEAD' && url.host === new URL(hostile.url).host;
  const frame = hostile.frames?.[url.pathname];
  if (!isPage && !isAsked && frame === undefined) return request.abort('blockedbyclient');
  const body = (frame ?? hostile.body).replaceAll('EXTENSION', `'${extension}'`);
  return request.respond({
    body: isAsked ? '' : body,
    contentType: frame === undefined ? (hostile.type ?? 'text/html; charset=utf-8') : 'text/html',
    headers: { date: new Date().toUTCString(), ...hostile.headers },
  });
}
