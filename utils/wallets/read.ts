import type { Money } from '../model/money';
import type { Reading, ReadingNote, Transaction } from '../model/reading';
import { readAmount } from '../reading/amount';
import { readChat } from '../reading/chat';
import { readFailures } from '../reading/failures';
import { makePage, type Page } from '../reading/page';
import { hasForeignFrame, hasMorePages } from '../reading/surroundings';
import { LayoutChanged, type Wallet, type WalletPage } from './define-wallet';
import { findWallet, walletById } from './registry';

/** The page kind of a reading in which no reader found its page. */
const NOTHING = 'unknown';

/**
 * Reads a page as it stands: transactions, visible failures, chat messages. Changes nothing and never throws: a reader
 * that fails hands over to `generic`, and `notes` says so. `url` is the page's address.
 */
export function readPage(document: Document, url: string): Reading {
  const notes = new Set<ReadingNote>();
  const empty = { transactions: [], failures: [], messages: [] };
  try {
    const page = makePage(document, url);
    const wallet = findWallet(url);
    const rows = readRows(page, wallet, notes);
    const messages = attempt(() => readChat(page), [], notes);
    const failures = attempt(() => readFailures(page), [], notes);
    if (attempt(() => hasMorePages(page), false, notes)) notes.add('more_pages');
    if (attempt(() => hasForeignFrame(page), false, notes)) notes.add('foreign_frame');
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
  if (wallet.pages.length > 0 && wallet !== generic) notes.add('layout_changed');
  return { page: kind.kind, transactions: transactions.map((row) => inMoneyOf(wallet, row)) };
}

/** The general reader knows no wallet: where a page leaves a currency open, the wallet may tell it. */
function inMoneyOf({ money: hint }: Wallet, row: Transaction): Transaction {
  if (!hint) return row;
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
