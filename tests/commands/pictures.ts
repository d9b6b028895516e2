import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { makePackage } from '../browser/download';
import { launchExtension } from '../browser/extension';
import { ownFiles } from '../browser/imports/own-files';
import { INVENTED_CASE } from '../browser/invented-case';
import { capture, fillCase, makeCase, openTab, openTabOf, readComplaint } from '../browser/person';
import { showcase } from '../browser/sample-wallets';
import { ensureBrowser } from './browsers';
import { ROOT, runTool } from './run-command';

/** `npm run pictures`: makes docs/*.png from the real extension, in both languages, light and dark. */
const DOCS = path.join(ROOT, 'docs');
const PANEL = { width: 400, height: 820 };

async function takeAll(language: 'en' | 'zh', dark: boolean): Promise<void> {
  const keep = async (page: Page, name: string) => {
    const file = path.join(DOCS, `${name}.${language}.${dark ? 'dark' : 'light'}.png`);
    // What had the focus last is chance.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.screenshot({ path: file });
    console.log(path.relative(ROOT, file));
  };
  const run = await launchExtension({ headless: true, language, dark });
  try {
    const samples = ['alipay', 'amazon-pay', 'paypal'].map(showcase);
    const page = await openTab(run, samples);
    const exhibits: string[] = [];
    for (const sample of samples) {
      await page.goto(sample.url);
      const { popup, exhibit } = await capture(run, page);
      exhibits.push(exhibit);
      if (sample === samples.at(-1)) {
        await showWhole(popup);
        await keep(popup, 'popup');
      }
    }
    await run.closePopups();
    const panel = await run.openPanelPage(PANEL);
    await openTabOf(panel, 'evidence');
    await panel.waitForSelector('[data-testid=evidence-card] img');
    await keep(panel, 'evidence');
    await makeCase(panel, exhibits);
    await fillCase(panel, INVENTED_CASE[language]);
    await panel.evaluate(() => scrollTo(0, 0));
    await keep(panel, 'case');
    await bringStatement(panel);
    await keep(panel, 'statement');
    await readComplaint(panel, 'formal', language);
    await panel.$eval('[data-testid=complaint-text]', (text) => text.scrollTo(0, text.clientHeight * 0.8));
    await keep(panel, 'complaint');
    await openTabOf(panel, 'export');
    await makePackage(panel);
    await keep(panel, 'export');
  } finally {
    await run.close();
  }
}

/** A person sees the popup as large as what is in it; without a head it has a window of another size. */
async function showWhole(popup: Page): Promise<void> {
  const size = await popup.$eval('.popup', ({ scrollWidth, scrollHeight }) => ({
    width: scrollWidth,
    height: scrollHeight,
  }));
  await popup.setViewport({ ...size, deviceScaleFactor: 2 });
}

/** Puts the wallet's own statement into the case, and shows what it says of the captured page. */
async function bringStatement(panel: Page): Promise<void> {
  const files = ownFiles();
  await openTabOf(panel, 'evidence');
  const input = await panel.waitForSelector('[data-testid=files-input]');
  await (await input?.toElement('input'))?.uploadFile(files.statement);
  await panel.waitForSelector('[data-testid=waiting-file][data-state=read]');
  await panel.click('[data-testid=keep-file]');
  await panel.waitForSelector('[data-testid=file-kept]');
  await openTabOf(panel, 'case');
  const shown = await panel.waitForSelector('[data-testid=corroboration]');
  await shown?.evaluate((section) => section.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await rm(files.folder, { recursive: true });
}

const browser = await ensureBrowser(console.log);
if (browser.path === null) throw new Error(browser.why);
const built = await runTool('wxt/bin/wxt.mjs', ['build']);
if (built.code !== 0) throw new Error(built.output);
await mkdir(DOCS, { recursive: true });
for (const language of ['en', 'zh'] as const) for (const dark of [false, true]) await takeAll(language, dark);
