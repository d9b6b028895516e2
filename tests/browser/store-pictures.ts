import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickOn } from './click-on';
import { makePackage } from './download';
import { type ExtensionRun, launchExtension } from './extension';
import { capture, fillCase, makeCase, openTab, openTabOf, readComplaint } from './person';
import { composePicture, composeTile } from './store-pictures/compose-picture';
import { inventedWallet } from './store-pictures/invented-wallet';
import { type Shown, STORE_WORDS } from './store-pictures/words';

/**
 * `npx tsx tests/browser/store-pictures.ts`, after `npm run build`: makes docs/store/*.png for the stores from the real extension on a page of an
 * invented wallet, in English and Chinese.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../docs/store');
/** The window of the pictures: the page alone, or with the panel at its side. */
const WIDE = { width: 1240, height: 704 };
const BESIDE = { width: 820, height: 704 };
const PANEL = { width: 420, height: 704 };

for (const language of ['en', 'zh'] as const) await takeAll(language);

async function takeAll(language: 'en' | 'zh'): Promise<void> {
  const { titles, tile, words } = STORE_WORDS[language];
  const run = await launchExtension({ headless: true, language });
  const keep = async (name: string, picture: Uint8Array) => {
    await writeFile(path.join(FOLDER, `${name}.${language}.png`), picture);
    console.log(`docs/store/${name}.${language}.png  ${Math.round(picture.length / 1000)} kB`);
  };
  try {
    await mkdir(FOLDER, { recursive: true });
    const sample = inventedWallet(language);
    const page = await openTab(run, [sample]);
    await page.goto(sample.url);
    const { popup, exhibit } = await capture(run, page);
    const shownPopup = await shotOf(popup);
    await run.closePopups();
    await page.setViewport({ ...WIDE, deviceScaleFactor: 1 });
    await keep(
      'capture',
      await composePicture(run.browser, { title: titles.capture, page: await shot(page), popup: shownPopup }),
    );
    await page.setViewport({ ...BESIDE, deviceScaleFactor: 1 });
    const beside = await shot(page);
    const panel = await openPanel(run);
    const take = async (name: Shown) =>
      keep(
        name,
        await composePicture(run.browser, { title: titles[name], page: beside, panel: await shot(panel) }),
      );
    await openTabOf(panel, 'evidence');
    await panel.waitForSelector('[data-testid=evidence-card] img');
    await clickOn(panel, '[data-testid=evidence-card] .card-toggle');
    await panel.waitForSelector('.card-details .transactions, .card-details li');
    await take('evidence');
    await makeCase(panel, [exhibit]);
    await fillCase(panel, words);
    await showFindings(panel);
    await take('findings');
    await readComplaint(panel, 'formal', language);
    await panel.$eval('[data-testid=complaint-text]', (text) => text.scrollTo(0, text.clientHeight));
    await take('complaint');
    await openTabOf(panel, 'export');
    await makePackage(panel);
    await take('export');
    await keep('tile', await composeTile(run.browser, ...tile));
  } finally {
    await run.close();
  }
}

async function openPanel(run: ExtensionRun): Promise<Page> {
  const panel = await run.openPanelPage(PANEL);
  await panel.setViewport({ ...PANEL, deviceScaleFactor: 1 });
  return panel;
}

/** Accepts what was found, and brings it into view. */
async function showFindings(panel: Page): Promise<void> {
  const found = await panel.waitForSelector('[data-testid=finding]');
  await found?.evaluate((card) => card.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await clickOn(panel, '[data-testid=finding] [data-testid=finding-accept]');
}

/** A popup as large as what is in it; the browser gives it a larger one. */
async function shotOf(popup: Page): Promise<string> {
  const content = await popup.$('#root > *');
  if (!content) throw new Error('the popup is empty');
  return content.screenshot({ encoding: 'base64' });
}

async function shot(page: Page): Promise<string> {
  // What had the focus last is chance.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return page.screenshot({ encoding: 'base64' });
}
