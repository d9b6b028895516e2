import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Scroller, type ScrollRequest, ScrollView } from '../model/page-scroll';
import { wellFormed } from '../model/well-formed';
import { inTime } from './in-time';

/** More than a page may take to load what it shows at one place. */
const PATIENCE_MS = 15_000;

/** Asks the reader in a tab's page to scroll it; what comes back is parsed, for the page shares its process. */
export class ScrollerOf {
  readonly #tabId: number;

  constructor(tabId: number) {
    this.#tabId = tabId;
  }

  /** What scrolls on the page, the one that shows most first. */
  async list(): Promise<Scroller[]> {
    return wellFormed(v.parse(v.array(Scroller), await this.#ask({ do: 'list' })));
  }

  /** Takes one in hand, the first of the list for null, and says whether it is the window. */
  async begin(scroller: number | null): Promise<Scroller['kind']> {
    return v.parse(Scroller.entries.kind, await this.#ask({ do: 'begin', scroller }));
  }

  async show(row: number): Promise<ScrollView> {
    return v.parse(ScrollView, await this.#ask({ do: 'show', row }));
  }

  /** Looks without scrolling; `words` tells whose places are wanted, those in view or those of all of the page. */
  async look(words: 'view' | 'page'): Promise<ScrollView> {
    return wellFormed(v.parse(ScrollView, await this.#ask({ do: 'look', words })));
  }

  async hasContent(): Promise<boolean> {
    return v.parse(v.boolean(), await this.#ask({ do: 'content' }));
  }

  /** Puts the page back to where it was. A page that is gone needs none of it. */
  async end(): Promise<void> {
    await this.#ask({ do: 'end' }).catch(() => undefined);
  }

  async #ask(request: DistributiveOmit<ScrollRequest, 'type'>): Promise<unknown> {
    const message = { type: 'wallet-witness:scroll', ...request };
    const asked: Promise<unknown> = browser.tabs.sendMessage(this.#tabId, message, { frameId: 0 });
    const reply = await inTime(PATIENCE_MS, asked, 'the page did not answer in time');
    const failed = v.safeParse(Failed, reply);
    if (failed.success) throw new Error(failed.output.failed);
    return reply;
  }
}

/** The page's answer when it could not do what was asked. */
const Failed = v.object({ failed: v.string() });

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
