import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBareBrowser } from '../bare-browser';
import { type Harm, marksIn, watchPage } from './watch-page';

/** Every page of HTML in a folder, at any depth. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(folder, name));
}

/** Opens pages from the disk, with scripts allowed, clicks their links for a script, and tells what they did. */
export async function openFromDisk(files: readonly string[]): Promise<Harm[]> {
  const browser = await launchBareBrowser();
  const harms: Harm[] = [];
  try {
    for (const file of files) {
      const url = pathToFileURL(file).href;
      const page = await browser.newPage();
      watchPage(
        page,
        harms,
        (asked) => asked === url || /^(?:data|blob|about):/.test(asked) || isBeside(asked, url),
      );
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      await page.evaluate(() => {
        for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="javascript:" i]'))
          link.click();
      });
      await new Promise((resolve) => setTimeout(resolve, 60));
      const marks = JSON.stringify(await marksIn(page));
      if (!marks.includes('"pwned":false,"polluted":false')) harms.push(`${url}: ${marks}`);
      if (page.url() !== url) harms.push(`${url}: went to ${page.url()}`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return harms;
}

/** A picture in the same package. */
function isBeside(asked: string, url: string): boolean {
  return asked.startsWith(new URL('./', url).href);
}
