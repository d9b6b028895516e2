import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MessageName, messages, type Reply, type Request, type Sender } from './messages';

/** Where a message came from, as the browser says it, never the message: the tab and the address of a content script. */
export interface From {
  tabId: number | undefined;
  frameId: number | undefined;
  url: string;
}

export type Handlers = { [N in MessageName]: (request: Request<N>, from: From) => Promise<Reply<N>> };

/** What is done before a message that writes, and after one that failed. */
export interface StoreGuard {
  before(): Promise<void>;
  failed(): Promise<void>;
}

const Envelope = v.object({ name: v.string(), request: v.unknown() });

/**
 * Answers the extension's messages. Each is parsed, and refused when it comes from somebody who may not send it.
 * A handler that throws is answered with `{ refused }`, which no reply's shape allows, so that the sender rejects.
 */
export function serve(handlers: Handlers, store: StoreGuard): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (reply: unknown) => void) => {
      const envelope = v.safeParse(Envelope, message);
      if (!envelope.success || !isMessageName(envelope.output.name)) return undefined;
      const { name, request } = envelope.output;
      if (senderOf(sender) !== messages[name].from) {
        sendResponse({ refused: 'this sender may not send this' });
        return undefined;
      }
      answer(handlers, store, name, request, {
        tabId: sender.tab?.id,
        frameId: sender.frameId,
        url: sender.url ?? '',
      }).then(sendResponse, (error: unknown) =>
        sendResponse({ refused: error instanceof Error ? error.message : String(error) }),
      );
      // Keeps the reply open in every browser; a returned promise is not understood by all of them.
      return true;
    },
  );
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(messages, name);
}

/** A content script runs in a tab and has the page's address; the extension's own pages have the extension's. */
function senderOf(sender: { id?: string; url?: string }): Sender | 'stranger' {
  if (sender.id !== browser.runtime.id) return 'stranger';
  return sender.url?.startsWith(browser.runtime.getURL('/')) ? 'extension' : 'page';
}

async function answer<N extends MessageName>(
  handlers: Handlers,
  store: StoreGuard,
  name: N,
  sent: unknown,
  from: From,
): Promise<Reply<N>> {
  const request = v.parse(messages[name].request, sent) as Request<N>;
  if (!('writes' in messages[name])) return handlers[name](request, from);
  await store.before();
  try {
    return await handlers[name](request, from);
  } catch (error) {
    await store.failed().catch(() => undefined);
    throw error;
  }
}
