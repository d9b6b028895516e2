import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MessageName, messages, type Reply, type Request } from './messages';

/**
 * Asks the background for something, from one of the extension's own pages. The wire form is `{ name, request }`.
 * The reply is parsed with the table of messages; a refusal or a reply of another shape rejects.
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const reply: unknown = await browser.runtime.sendMessage({ name, request });
  return v.parse(messages[name].reply, reply) as Reply<N>;
}
