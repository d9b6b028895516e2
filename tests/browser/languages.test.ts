import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../utils/i18n/languages';
import { LOCALE_FILES } from '../../utils/i18n/locale-files';
import { languageTag } from '../../utils/i18n/translate';
import { type ExtensionRun, launchExtension } from './extension';

let run: ExtensionRun;
beforeAll(async () => {
  run = await launchExtension({ headless: true });
}, 60_000);
afterAll(() => run.close());

const PAGES = ['sidepanel', 'popup', 'allowed', 'help', 'lock', 'verify'];
const WIDTHS = [280, 320];

async function open(name: string): Promise<Page> {
  const page = await run.browser.newPage();
  await page.goto(run.url(`${name}.html`));
  await page.waitForSelector('[data-testid=language-switch]');
  return page;
}

/** Chooses a language as a person does, and waits until the page speaks it. */
async function choose(page: Page, id: string): Promise<void> {
  await page.select('[data-testid=language-switch]', id);
  await page.waitForSelector(`html[lang="${languageTag(id)}"]`);
}

it.each(PAGES)('%s offers every language by its own name and speaks the chosen one', async (name) => {
  const page = await open(name);
  const offered = await page.$$eval('[data-testid=language-switch] option', (options) =>
    options.map((option) => [option.lang, option.textContent]),
  );
  expect(offered).toEqual(LANGUAGES.map(({ id, name: own }) => [languageTag(id), own]));
  for (const { id } of LANGUAGES) {
    await choose(page, id);
    const label = LOCALE_FILES[id]?.languageOfScreen.message;
    expect(await page.$eval('[data-testid=language-switch]', (one) => one.getAttribute('aria-label'))).toBe(
      label,
    );
  }
  await page.close();
});

it('the switch stands inside the head of the panel and no name is cut, however narrow', async () => {
  const page = await open('sidepanel');
  for (const width of WIDTHS)
    for (const { id } of LANGUAGES) {
      await page.setViewport({ width, height: 700 });
      await choose(page, id);
      const fits = await page.$eval('.masthead', (head) => {
        const [title, control] = [head.querySelector('h1'), head.querySelector('select')];
        if (!title || !control) return false;
        const one = document.createRange();
        one.selectNodeContents(title);
        const lines = new Set([...one.getClientRects()].map(({ top }) => Math.round(top)));
        const inside = control.getBoundingClientRect().right <= head.getBoundingClientRect().right;
        return lines.size === 1 && inside && control.scrollWidth <= control.clientWidth;
      });
      expect(fits, `${id} at ${width}`).toBe(true);
    }
  await page.close();
});

it('a choice holds on the other pages, and rules are said in the words of the language', async () => {
  const panel = await open('sidepanel');
  const help = await open('help');
  await choose(panel, 'zh_TW');
  await help.waitForSelector('html[lang="zh-TW"]');
  await help.select('[data-testid=directory-place]', 'tw');
  const desk = await help.waitForSelector('[data-testid=desk][data-step="tw.2"]');
  const said = await desk?.evaluate((card) => card.textContent ?? '');
  expect(said).toContain('財團法人金融消費評議中心');
  expect(said).toContain('0800-789-885');
});
