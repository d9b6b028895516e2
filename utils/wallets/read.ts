import type { Reading, ReadingNote, Transaction } from '../model/reading';
import { readChat } from '../reading/chat';
import { readFailures } from '../reading/failures';
import { openedRootOf, openRoots } from '../reading/flat-tree';
import { framesOf } from '../reading/frames';
import { makePage, type Page } from '../reading/page';
import { hasForeignFrame, hasMorePages } from '../reading/surroundings';
import { LayoutChanged, type Wallet, type WalletPage } from './define-wallet';
import { walletById } from './registry';
import { siteOf } from './site-of';

/** The page kind of a reading in which no reader found its page. */
const NOTHING = 'unknown';

/** Frames inside frames deeper than this are left alone: a hostile page may nest them without end. */
const MOST_FRAMES = 3;

type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * Reads a page as it stands: transactions, visible failures, chat messages. Changes nothing and never throws: a reader
 * that fails hands over to `generic`, and `notes` says so. `url` is the page's address; `shadowRootOf` opens closed
 * shadow roots too, where the browser can. Frames of the same origin are read with the page.
 * `explain` is told which reader read, what it took for what, and what it left out.
 */
export function readPage(
  document: Document,
  url: string,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
  explain?: (line: string) => void,
): Reading {
  const notes = new Set<ReadingNote>();
  const empty = { transactions: [], failures: [], messages: [] };
  try {
    openRoots(document, shadowRootOf);
    const page = makePage(document, url, openedRootOf, explain);
    const wallet = walletById(siteOf(url).id);
    const rows = withFrames(page, readRows(page, wallet, notes), wallet, notes, shadowRootOf);
    const messages = attempt(() => readChat(page), [], notes);
    const failures = attempt(() => readFailures(page), [], notes);
    if (attempt(() => hasMorePages(page), false, notes)) notes.add('more_pages');
    if (attempt(() => hasForeignFrame(page), false, notes)) notes.add('foreign_frame');
    return { wallet: wallet.id, ...rows, failures, messages, notes: [...notes] };
  } catch {
    return { wallet: siteOf(url).id, page: NOTHING, ...empty, notes: ['reader_failed'] };
  }
}

type Rows = Pick<Reading, 'page' | 'transactions'>;

/** The rows of a page, and below them those of its frames. */
function withFrames(
  page: Page,
  rows: Rows,
  wallet: Wallet,
  notes: Set<ReadingNote>,
  shadowRootOf: ShadowRootOf,
  depth = 0,
): Rows {
  const frames = depth < MOST_FRAMES ? attempt(() => framesOf(page), [], notes) : [];
  return frames.reduce((all, { frame, document }) => {
    openRoots(document, shadowRootOf);
    const inner = makePage(document, page.url.href, openedRootOf, page.explain);
    const read = withFrames(inner, readRows(inner, wallet, notes), wallet, notes, shadowRootOf, depth + 1);
    if (read.transactions.length === 0) return all;
    const found = read.transactions.map((row) => ({
      ...row,
      selector: `${page.selector(frame)} >>> ${row.selector}`,
    }));
    return {
      page: all.transactions.length > 0 ? all.page : read.page,
      transactions: [...all.transactions, ...found],
    };
  }, rows);
}

function readRows(page: Page, wallet: Wallet, notes: Set<ReadingNote>): Rows {
  const generic = walletById('generic');
  const own =
    wallet === generic
      ? undefined
      : attempt(() => wallet.pages.find((kind) => kind.detect(page)), undefined, notes);
  page.explain?.(`reader ${wallet.id}: ${own ? `page ${own.kind}` : 'none of its pages is here'}`);
  if (own) {
    try {
      return { page: own.kind, transactions: readWith(page, wallet, own) };
    } catch (error) {
      page.explain?.(`reader ${wallet.id} gave up: ${error instanceof Error ? error.message : error}`);
      notes.add(error instanceof LayoutChanged ? 'layout_changed' : 'reader_failed');
    }
  }
  const kind = generic.pages.find((one) => one.detect(page));
  if (!kind) return { page: own?.kind ?? NOTHING, transactions: [] };
  const transactions = attempt(() => readWith(page, generic, kind), [], notes);
  if (transactions.length === 0) return { page: own?.kind ?? NOTHING, transactions };
  if (wallet !== generic) notes.add('layout_changed');
  return { page: kind.kind, transactions };
}

function readWith(page: Page, { id, checkedOn }: Wallet, kind: WalletPage): Transaction[] {
  return kind.read(page).map((row) => ({ ...row, readBy: { wallet: id, checkedOn }, evidence: null }));
}

function attempt<T>(read: () => T, otherwise: T, notes: Set<ReadingNote>): T {
  try {
    return read();
  } catch {
    notes.add('reader_failed');
    return otherwise;
  }
}
