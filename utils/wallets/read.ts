import type { Money } from '../model/money';
import type { Reading, ReadingNote, Transaction } from '../model/reading';
import { type AmountHint, readAmount } from '../reading/amount';
import { readChat } from '../reading/chat';
import { completeRows } from '../reading/complete-rows';
import { readFailures } from '../reading/failures';
import { openedRootOf, openRoots } from '../reading/flat-tree';
import { isChatFrame, seenFrames } from '../reading/frames';
import { makePage, type Page } from '../reading/page';
import { whileStill } from '../reading/still';
import { hasMorePages } from '../reading/surroundings';
import { LayoutChanged, type Wallet, type WalletPage } from './define-wallet';
import { isHostOf } from './host';
import { walletById } from './registry';
import { siteOf } from './site-of';
import { withTitleNames } from './titled';

/** The page kind of a reading in which no reader found its page. */
const NOTHING = 'unknown';

type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * Reads a page as it stands: transactions, visible failures, chat messages. Changes nothing and never throws: a reader
 * that fails hands over to `generic`, and `notes` says so. `url` is the page's address; `shadowRootOf` opens closed
 * shadow roots too, where the browser can. Frames of the same site are read with the page.
 * `explain` is told which reader read, what it took for what, and what it left out.
 */
export function readPage(
  document: Document,
  url: string,
  shadowRootOf: ShadowRootOf = (element) => element.shadowRoot,
  explain?: (line: string) => void,
): Reading {
  return whileStill(() => readStill(document, url, shadowRootOf, explain));
}

function readStill(
  document: Document,
  url: string,
  shadowRootOf: ShadowRootOf,
  explain: ((line: string) => void) | undefined,
): Reading {
  const notes = new Set<ReadingNote>();
  const empty = { transactions: [], failures: [], messages: [] };
  try {
    const open = (inner: Document) => {
      openRoots(inner, shadowRootOf);
      return makePage(inner, url, openedRootOf, explain);
    };
    const page = open(document);
    const wallet = walletById(siteOf(url).id);
    const own = readRows(page, wallet, notes);
    const frames = attempt(() => seenFrames(page, open), [], notes);
    const rows = frames.reduce((all, frame) => withFrame(all, frame, wallet, notes), own);
    const pages = [page, ...frames.flatMap(({ inner }) => inner ?? [])];
    const messages = pages.flatMap((one) => attempt(() => readChat(one), [], notes));
    const failures = pages.flatMap((one) => attempt(() => readFailures(one), [], notes));
    if (attempt(() => hasMorePages(page), false, notes)) notes.add('more_pages');
    const foreign = frames.filter(({ inner }) => inner === null);
    if (foreign.length > 0) notes.add('foreign_frame');
    if (foreign.some(({ frame }) => isChatFrame(frame))) notes.add('foreign_chat');
    return { wallet: wallet.id, ...rows, failures, messages, notes: [...notes] };
  } catch {
    return { wallet: siteOf(url).id, page: NOTHING, ...empty, notes: ['reader_failed'] };
  }
}

type Rows = Pick<Reading, 'page' | 'transactions'>;

/** The rows read so far, and below them those of a frame. */
function withFrame(
  all: Rows,
  { inner, path }: { inner: Page | null; path: string[] },
  wallet: Wallet,
  notes: Set<ReadingNote>,
): Rows {
  const read = inner && readRows(inner, wallet, notes);
  if (!read || read.transactions.length === 0) return all;
  const found = read.transactions.map((row) => ({ ...row, selector: [...path, row.selector].join(' >>> ') }));
  return {
    page: all.transactions.length > 0 ? all.page : read.page,
    transactions: [...all.transactions, ...found],
  };
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
      const transactions = readWith(page, wallet, own);
      if (own.leavesOut?.(page)) notes.add('rows_left_out');
      return { page: own.kind, transactions };
    } catch (error) {
      page.explain?.(`reader ${wallet.id} gave up: ${error instanceof Error ? error.message : error}`);
      notes.add(error instanceof LayoutChanged ? 'layout_changed' : 'reader_failed');
    }
  }
  const kind = generic.pages.find((one) => one.detect(page));
  if (!kind) return { page: own?.kind ?? NOTHING, transactions: [] };
  const transactions = attempt(() => readWith(page, generic, kind), [], notes);
  if (transactions.length === 0) return { page: own?.kind ?? NOTHING, transactions };
  if (wallet.pages.length > 0 && wallet !== generic && !own)
    notes.add(wallet.pages.some(({ at }) => at?.test(page.url.pathname)) ? 'layout_changed' : 'page_unknown');
  const named = wallet.namesFirst ? withTitleNames(transactions, wallet) : transactions;
  const whole = attempt(() => completeRows(page, named), named, notes);
  return { page: kind.kind, transactions: inMoneyOf(wallet, page.url.hostname, whole) };
}

/** The general reader knows no wallet: where a page leaves a currency open, the wallet may tell it. */
function inMoneyOf({ money, moneyOn }: Wallet, host: string, rows: Transaction[]): Transaction[] {
  const site = Object.keys(moneyOn ?? {}).find((one) => isHostOf(host, one));
  const hint = (site && moneyOn?.[site]) || money;
  return hint ? rows.map((row) => settled(row, hint)) : rows;
}

function settled(row: Transaction, hint: AmountHint): Transaction {
  const settle = <T extends Money | null>(money: T): T => {
    if (money?.currency !== null || money.value === null) return money;
    const known = readAmount(money.raw, hint)?.money;
    return known?.currencyFrom === 'wallet'
      ? { ...money, currency: known.currency, currencyFrom: 'wallet' }
      : money;
  };
  return {
    ...row,
    amount: settle(row.amount),
    fee: settle(row.fee),
    balanceAfter: settle(row.balanceAfter),
  };
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
