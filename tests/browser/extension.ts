import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { clickOn } from './click-on';
import { findBrowser } from './find-browser';

export const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  headless: boolean;
  /** The language of the extension's own screens. */
  language?: ScreenLanguage;
  /** What pages learn from `prefers-color-scheme`. */
  dark?: boolean;
  /** The built extension; the one in .output unless a test changes a copy. */
  folder?: string;
  /** A profile to keep between launches; a fresh one otherwise. */
  userDataDir?: string;
  /** Leaves the welcome page open that a new installation begins with; else it is closed, so that it is in nobody's way. */
  welcome?: boolean;
  /** Loads it by the browser's command line: then what a person allowed lasts over launches, as for one from a store. */
  lasting?: boolean;
  /** More words for the browser's command line. */
  args?: readonly string[];
}

/** A real browser with the built extension in it, driven as a person would. */
export class ExtensionRun {
  readonly browser: Browser;
  readonly id: string;
  readonly #extension: Extension;

  constructor(browser: Browser, extension: Extension) {
    this.browser = browser;
    this.id = extension.id;
    this.#extension = extension;
  }

  /** The background worker, while it is awake. */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((candidate) => this.#isWorker(candidate), {
      timeout: 10_000,
    });
    const worker = await target.worker();
    if (!worker) throw new Error('the background worker ended while it was asked for');
    // A worker that has only just begun does not know the browser's functions yet.
    await waitUntil(async () => (await worker.evaluate('typeof globalThis.chrome?.storage')) === 'object');
    return worker;
  }

  /** Ends the background worker, as the browser does when it has been idle. */
  async stopWorker(): Promise<void> {
    const worker = await this.worker();
    await worker.close();
    await waitUntil(() => !this.browser.targets().some((target) => this.#isWorker(target)));
  }

  /** Clicks the extension's icon while a page is in front, and gives the popup that opens. This grants `activeTab`. */
  async clickIcon(page: Page): Promise<Page> {
    await this.closePopups();
    await page.bringToFront();
    const opened = this.browser.waitForTarget((target) => target.url() === this.url('popup.html'), {
      timeout: 15_000,
    });
    await page.triggerExtensionAction(this.#extension);
    const popup = await (await opened).asPage();
    await popup.waitForSelector('[data-testid=capture-page]', { timeout: 15_000 });
    return popup;
  }

  /** A popup closes when the person clicks elsewhere; the driver's clicks do not count as that. */
  async closePopups(): Promise<void> {
    const popups = this.browser.targets().filter((target) => target.url() === this.url('popup.html'));
    for (const target of popups) await (await target.asPage()).close();
    await waitUntil(() => !this.browser.targets().some((target) => target.url() === this.url('popup.html')));
  }

  /** The page that opens by itself once it is installed. */
  async welcomePage(): Promise<Page> {
    const target = await this.browser.waitForTarget((one) => one.url() === this.url('welcome.html'), {
      timeout: 15_000,
    });
    return target.asPage();
  }

  /** The case file as a page of its own: the same document that the side panel shows. */
  async openPanelPage({ width = 420, height = 900 } = {}): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width, height, deviceScaleFactor: 2 });
    await page.goto(this.url('sidepanel.html'));
    await page.waitForSelector('[data-testid=tab-evidence], [data-testid=store-locked]', { timeout: 15_000 });
    return page;
  }

  /** The side panel that the popup's button opens beside the page. */
  async openSidePanel(popup: Page): Promise<Page> {
    const opened = this.browser.waitForTarget(
      (target) => target.url().startsWith(this.url('sidepanel.html')),
      {
        timeout: 15_000,
      },
    );
    // The click closes the popup, and may take the driver's answer with it.
    await clickOn(popup, '[data-testid=open-panel]').catch(() => undefined);
    const panel = await (await opened).asPage();
    await panel.waitForSelector('[data-testid=tab-evidence]', { timeout: 15_000 });
    return panel;
  }

  url(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.url(''));
  }
}

/** Launches the browser with the extension as `wxt build` left it in .output. */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionRun> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge was found');
  const folder = options.folder ?? BUILT;
  if (!existsSync(path.join(folder, 'manifest.json')))
    throw new Error('the extension is not built: npm run build');
  const { userDataDir } = options;
  const isNew = userDataDir === undefined || !existsSync(path.join(userDataDir, 'Default'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    // Whoever launches it ends it; the browser goes with the pipe in any case.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    enableExtensions: options.lasting ? true : [folder],
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    ...(userDataDir ? { userDataDir } : {}),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
      // Clicks are lost below the window's own edge, so it is larger than any viewport used here.
      ...(options.headless ? ['--window-size=1400,1200'] : []),
      ...(options.lasting
        ? [`--load-extension=${folder}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
        : []),
      `--blink-settings=preferredColorScheme=${options.dark ? 0 : 1}`,
      // Chromium's sandbox refuses to run as root, as it is in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  try {
    const run = new ExtensionRun(browser, await loadedExtension(browser, folder));
    if (isNew && !options.welcome) await (await run.welcomePage()).close();
    if (options.language) await chooseLanguage(await run.worker(), options.language);
    return run;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The browser is there a moment before its extension is. */
async function loadedExtension(browser: Browser, folder: string): Promise<Extension> {
  let found: Extension | undefined;
  await waitUntil(async () => {
    found = [...(await browser.extensions()).values()].find(({ path: from }) => from === folder);
    return found !== undefined;
  });
  if (!found) throw new Error('the browser did not load the extension');
  return found;
}

/** Languages of the screen as the tests name them. */
export type ScreenLanguage = 'en' | 'zh' | 'zh_TW';

/** The setting that the language switch writes. */
async function chooseLanguage(worker: WebWorker, language: ScreenLanguage): Promise<void> {
  const setting = JSON.stringify({ language: language === 'zh' ? 'zh_CN' : language });
  await worker.evaluate(`chrome.storage.local.set(${setting})`);
}

/** Waits for something that gives no event. */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms for: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
