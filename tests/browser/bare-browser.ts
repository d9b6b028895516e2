import puppeteer, { type Browser, type Viewport } from 'puppeteer-core';
import { findBrowser } from './find-browser';

/** A headless browser without the extension, for code that is put into a page of its own. */
export async function launchBareBrowser(defaultViewport?: Viewport): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge was found');
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
    ...(defaultViewport ? { defaultViewport } : {}),
  });
}
