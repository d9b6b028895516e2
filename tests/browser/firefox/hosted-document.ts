import { waitUntil } from '../extension';
import type { BrowserWindow } from './browser-window';

/**
 * A document that Firefox shows outside of any tab: the popup, the sidebar. BiDi does not list these, so a frame script
 * beside the document evaluates in it, and makes real (trusted) mouse events there.
 */
export class HostedDocument {
  readonly #window: BrowserWindow;
  readonly #url: string;

  constructor(window: BrowserWindow, url: string) {
    this.#window = window;
    this.#url = url;
  }

  /** Waits until the document is shown and has an element. */
  async waitFor(selector: string): Promise<void> {
    await waitUntil(
      async () =>
        (await this.isShown()) &&
        (await this.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`).catch(
          () => false,
        )) === true,
      30_000,
    );
  }

  async isShown(): Promise<boolean> {
    return (await this.#window.evaluate(`${this.#find()} !== undefined`)) === true;
  }

  /** The value of an expression in the document, as JSON carries it. */
  async evaluate(expression: string): Promise<unknown> {
    return JSON.parse(await this.#ask('evaluate', expression)).value;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#ask('click', selector);
  }

  async text(selector = 'body'): Promise<string> {
    return String(
      await this.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`),
    );
  }

  #find(): string {
    return `(${findBrowser})(${JSON.stringify(this.#url)})`;
  }

  async #ask(what: 'evaluate' | 'click', argument: string): Promise<string> {
    const asked = JSON.stringify({ what, argument, script: FRAME_SCRIPT });
    return String(await this.#window.evaluate(`(${askFrame})(${this.#find()}, ${asked})`));
  }
}

// The strings below are programs for Firefox's own process; each stands alone.

/** The element that holds a document, in the window or in a document of the window such as the sidebar's. */
const findBrowser = `(url) => {
  const holders = [document, document.getElementById('sidebar')?.contentDocument].filter(Boolean);
  return holders
    .flatMap((holder) => [...holder.querySelectorAll('browser')])
    .filter((browser) => browser.currentURI?.spec === url)
    // A popup is loaded ahead in a hidden place and moves when its panel opens: what was sent before is lost.
    .find((browser) => (browser.closest('panel')?.state ?? 'open') === 'open');
}`;

const askFrame = `(browser, { what, argument, script }) => new Promise((resolve, reject) => {
  if (!browser) return reject(new Error('the document is not shown'));
  const { messageManager } = browser;
  if (!browser.walletWitnessTest) {
    browser.walletWitnessTest = true;
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  }
  const id = String(Math.random());
  const listener = { receiveMessage({ data }) {
    if (data.id !== id) return;
    messageManager.removeMessageListener('wallet-witness-test', listener);
    if (data.error) reject(new Error(data.error)); else resolve(data.json);
  } };
  messageManager.addMessageListener('wallet-witness-test', listener);
  messageManager.sendAsyncMessage('wallet-witness-test', { id, what, argument });
  setTimeout(() => reject(new Error('the document did not answer')), 10_000);
})`;

const FRAME_SCRIPT = `
const does = {
  evaluate(expression) {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return Cu.evalInSandbox(expression, sandbox);
  },
  click(selector) {
    const element = content.document.querySelector(selector);
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
  },
};
addMessageListener('wallet-witness-test', async ({ data: { id, what, argument } }) => {
  try {
    const value = await does[what](argument);
    sendAsyncMessage('wallet-witness-test', { id, json: JSON.stringify({ value }) });
  } catch (error) {
    sendAsyncMessage('wallet-witness-test', { id, error: String(error) });
  }
});`;
