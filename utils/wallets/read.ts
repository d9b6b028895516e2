import type { Reading, ReadingNote, Transaction } from '../model/reading';
import { readChat } from '../reading/chat';
import { readFailures } from '../reading/failures';
import { isChatFrame, seenFrames } from '../reading/frames';
import { makePage, type Page } from '../reading/page';
import { hasMorePages } from '../reading/surroundings';
import { LayoutChanged, type Wallet, type WalletPage } from './define-wallet';
import { findWallet, walletById } from './registry';

/** The page kind of a reading in which no reader found its page. */
const NOTHING = 'unknown';

/**
 * Reads a page as it stands: transactions, visible failures, chat messages. Changes nothing and never throws: a reader
 * that fails hands over to `generic`, and `notes` says so. `url` is the page's address. Failures and chats are read in
 * frames of the same site too, and in shadow roots: closed ones where `shadowRootOf` opens them.
 */
export function readPage(
  document: Document,
  url: string,
  shadowRootOf?: (element: Element) => ShadowRoot | null,
): Reading {
  const notes = new Set<ReadingNote>();
  const empty = { transactions: [], failures: [], messages: [] };
  try {
    const page = makePage(document, url, shadowRootOf);
    const wallet = findWallet(url);
    const rows = readRows(page, wallet, notes);
    const frames = attempt(() => seenFrames(page), [], notes);
    const pages = [page, ...frames.flatMap(({ inner }) => inner ?? [])];
    const messages = pages.flatMap((one) => attempt(() => readChat(one), [], notes));
    const failures = pages.flatMap((one) => attempt(() => readFailures(one), [], notes));
    if (attempt(() => hasMorePages(page), false, notes)) notes.add('more_pages');
    const foreign = frames.filter(({ inner }) => inner === null);
    if (foreign.length > 0) notes.add('foreign_frame');
    if (foreign.some(({ frame }) => isChatFrame(frame))) notes.add('foreign_chat');
    return { wallet: wallet.id, ...rows, failures, messages, notes: [...notes] };
  } catch {
    return { wallet: findWallet(url).id, page: NOTHING, ...empty, notes: ['reader_failed'] };
  }
}

type Rows = Pick<Reading, 'page' | 'transactions'>;

function readRows(page: Page, wallet: Wallet, notes: Set<ReadingNote>): Rows {
  const generic = walletById('generic');
  const own =
    wallet === generic
      ? undefined
      : attempt(() => wallet.pages.find((kind) => kind.detect(page)), undefined, notes);
  if (own) {
    try {
      return { page: own.kind, transactions: readWith(page, wallet, own) };
    } catch (error) {
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
