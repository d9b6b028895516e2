import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { unpack } from '../../commands/unpack';
import { askVerifier } from '../ask-verifier';
import { saveBackup } from '../backup/backup-page';
import { clickOn } from '../click-on';
import { exportPackage } from '../download';
import type { ExtensionRun } from '../extension';
import { INVENTED_CASE } from '../invented-case';
import { lockNow, PASSPHRASE, setLock, unlock } from '../lock/lock-screen';
import { capture, fillCase, makeCase, readComplaint } from '../person';
import type { SamplePage } from '../sample-wallets';

/** Everything that a person does with it, from the first page to the package in a stranger's hands. */
export async function doWholeJob(
  run: ExtensionRun,
  samples: readonly SamplePage[],
  scratch: string,
): Promise<void> {
  const page = await run.welcomePage();
  await clickOn(page, '[data-testid=try-sample]');
  await page.waitForSelector('[data-testid=sample-wallet]');
  await captureAgain(run, page, '[data-testid=capture-result]');
  const exhibits = await captureAll(run, page, samples);
  const popup = await run.clickIcon(page);
  const beside = await run.openSidePanel(popup);
  await beside.close();
  await run.closePopups();
  for (const one of ['help', 'allowed']) {
    await page.goto(run.url(`${one}.html`));
    await page.waitForSelector('main section, main h2');
  }
  const panel = await run.openPanelPage();
  await makeCase(panel, exhibits);
  await fillCase(panel, INVENTED_CASE.en);
  for (const language of ['zh', 'en'] as const) await readComplaint(panel, 'formal', language);
  const zip = await exportPackage(run, panel, scratch);
  await readAsStranger(run, zip, scratch);
  await saveBackup(run, scratch);
  await setLock(run);
  await lockNow(run);
  await panel.bringToFront();
  await panel.waitForSelector('[data-testid=store-locked]');
  if (!(await unlock(panel, PASSPHRASE))) throw new Error('the store does not open');
}

/** Captures each page; gives the numbers. */
export async function captureAll(
  run: ExtensionRun,
  page: Page,
  samples: readonly SamplePage[],
): Promise<string[]> {
  const exhibits: string[] = [];
  for (const { url } of samples) {
    await page.goto(url);
    exhibits.push((await capture(run, page)).exhibit);
    await run.closePopups();
  }
  return exhibits;
}

async function captureAgain(run: ExtensionRun, page: Page, until: string): Promise<void> {
  const popup = await run.clickIcon(page);
  await clickOn(popup, '[data-testid=capture-page][aria-disabled=false]');
  await popup.waitForSelector(until, { timeout: 30_000 });
  await run.closePopups();
}

/** Checks the package with the extension's page and with its own, and opens what it has for a browser. */
async function readAsStranger(run: ExtensionRun, zip: string, scratch: string): Promise<void> {
  const bag = await unpack(zip, path.join(scratch, 'unpacked'));
  const page = await run.browser.newPage();
  const files = ['README.html', 'data/evidence-index.html', 'data/evidence/E0001/dom.html'];
  for (const file of files) await page.goto(pathToFileURL(path.join(bag, file)).href);
  for (const verifier of [run.url('verify.html'), pathToFileURL(path.join(bag, 'verify/verify.html')).href]) {
    await page.goto(verifier);
    const { good } = await askVerifier(page, 'verify-zip', zip);
    if (!good) throw new Error(`${verifier} does not find the package good`);
  }
  await page.close();
}
