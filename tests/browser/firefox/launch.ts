import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { waitUntil } from '../extension';
import { BrowserWindow } from './browser-window';
import { findFirefox } from './find-firefox';
import { HostedDocument } from './hosted-document';

export const BUILT_FOR_FIREFOX = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');

const EXTENSION = 'wallet-witness@wallet-witness.org';
/** Firefox gives each installation an origin of its own; a driver that is to open its pages must know it. */
const ORIGIN = 'moz-extension://5f1c2a4e-7d0b-4c52-9a36-0b8f4de1a7c9';

/** A real Firefox with the extension as `wxt build -b firefox --mv3` left it, driven as a person would. */
export class FirefoxRun {
  readonly browser: Browser;
  readonly window: BrowserWindow;

  constructor(browser: Browser) {
    this.browser = browser;
    this.window = new BrowserWindow(browser);
  }

  /** Clicks the extension's icon while a page is in front, and gives the popup that opens. This grants `activeTab`. */
  async clickIcon(page: Page): Promise<HostedDocument> {
    await page.bringToFront();
    const popup = new HostedDocument(this.window, this.url('popup.html'));
    if (await popup.isShown()) await this.closePopup();
    await this.window.evaluate(CLICK_ICON);
    await popup.waitFor('[data-testid=capture-page]');
    return popup;
  }

  /** Closes the page that opens once the extension is installed. */
  async closeWelcome(): Promise<void> {
    const closed = `(() => {
      const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === '${this.url('welcome.html')}');
      if (tab) gBrowser.removeTab(tab);
      return tab !== undefined;
    })()`;
    await waitUntil(async () => (await this.window.evaluate(closed)) === true);
  }

  async closePopup(): Promise<void> {
    const popup = new HostedDocument(this.window, this.url('popup.html'));
    await this.window.evaluate(
      `for (const panel of document.querySelectorAll('panel[viewId], #customizationui-widget-panel')) panel.hidePopup()`,
    );
    await waitUntil(async () => !(await popup.isShown()));
  }

  /** The sidebar with the case file, once something has opened it. */
  sidebar(): HostedDocument {
    return new HostedDocument(this.window, this.url('sidepanel.html'));
  }

  /** The case file as a page of its own: the same document that the sidebar shows. */
  openPanelPage(): Promise<Page> {
    return this.openPage('sidepanel.html', '[data-testid=tab-evidence]');
  }

  /** A page of the extension in a tab, once it shows what `selector` finds. */
  async openPage(file: string, selector: string): Promise<Page> {
    const page = await this.browser.newPage();
    // To the driver the load of an extension's page never ends, and while it goes on there may be nothing to ask.
    void page.goto(this.url(file)).catch(() => undefined);
    await waitUntil(() =>
      page.evaluate((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false),
    );
    return page;
  }

  url(file: string): string {
    return `${ORIGIN}/${file}`;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Launches Firefox with the extension. What the person saves goes to `downloads` without a question. */
export async function launchFirefox(
  options: { folder?: string; downloads?: string } = {},
): Promise<FirefoxRun> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox was found');
  const folder = options.folder ?? BUILT_FOR_FIREFOX;
  if (!existsSync(path.join(folder, 'manifest.json')))
    throw new Error('the extension is not built: npm run build:firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: new URL(ORIGIN).host }),
      ...(options.downloads ? downloadsTo(options.downloads) : {}),
    },
  });
  try {
    await browser.installExtension(folder);
    const run = new FirefoxRun(browser);
    await run.closeWelcome();
    return run;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function downloadsTo(folder: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

/** Puts the icon on the toolbar, as a person pins it, and clicks it with the mouse. */
const CLICK_ICON = `(() => {
  CustomizableUI.addWidgetToArea('wallet-witness_wallet-witness_org-browser-action', 'nav-bar');
  const { left, top, width, height } =
    document.getElementById('wallet-witness_wallet-witness_org-BAP').getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
})()`;
