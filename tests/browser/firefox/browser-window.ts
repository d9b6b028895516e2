import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** What the driver uses to speak to Firefox; puppeteer has it, but does not name it. */
interface Connection {
  send(method: string, params: Record<string, unknown>): Promise<unknown>;
}

const Tree = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
const Evaluated = v.object({
  result: v.variant('type', [
    v.object({ type: v.literal('success'), result: v.looseObject({ value: v.optional(v.unknown()) }) }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.looseObject({ text: v.string() }) }),
  ]),
});

/**
 * Firefox's own window, with its toolbar: what BiDi calls a context of chrome scope, open to a driver by
 * `--remote-allow-system-access`. Expressions must give strings, numbers or booleans.
 */
export class BrowserWindow {
  readonly #connection: Connection;
  #context: string | undefined;

  constructor(browser: Browser) {
    const { connection } = browser as unknown as { connection: Connection };
    this.#connection = connection;
  }

  async evaluate(expression: string): Promise<unknown> {
    this.#context ??= await this.#find();
    const reply = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { result } = v.parse(Evaluated, reply);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  }

  async #find(): Promise<string> {
    const { result } = v.parse(
      Tree,
      await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
    );
    const window = result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox has no window');
    return window.context;
  }
}
