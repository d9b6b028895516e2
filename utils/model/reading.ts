import * as v from 'valibot';
import { Money } from './money';

/** When something happened, as shown. `value` is ISO local time, null when not certain; no zone is ever invented. */
export const Moment = v.object({
  raw: v.string(),
  value: v.nullable(v.string()),
  zone: v.nullable(v.string()),
  precision: v.nullable(v.picklist(['day', 'minute', 'second'])),
});
export type Moment = v.InferOutput<typeof Moment>;

export const Direction = v.picklist(['out', 'in', 'unknown']);
export type Direction = v.InferOutput<typeof Direction>;

export const StatusValue = v.picklist([
  'succeeded',
  'failed',
  'pending',
  'refunded',
  'cancelled',
  'disputed',
  'unknown',
]);
export type StatusValue = v.InferOutput<typeof StatusValue>;

export const Kind = v.picklist([
  'payment',
  'transfer',
  'topup',
  'withdrawal',
  'refund',
  'fee',
  'exchange',
  'other',
  'unknown',
]);
export type Kind = v.InferOutput<typeof Kind>;

export const Reference = v.object({
  type: v.picklist(['transaction', 'order', 'merchant_order', 'tx_hash', 'other']),
  value: v.string(),
});
export type Reference = v.InferOutput<typeof Reference>;

/** One row of a wallet's history, exactly as the package publishes it in `data/transactions.json`. */
export const Transaction = v.object({
  occurredAt: Moment,
  amount: Money,
  direction: Direction,
  counterparty: v.nullable(v.object({ raw: v.string(), value: v.string() })),
  description: v.nullable(v.string()),
  status: v.object({ raw: v.string(), value: StatusValue }),
  kind: Kind,
  references: v.array(Reference),
  fee: v.nullable(Money),
  balanceAfter: v.nullable(Money),
  readBy: v.object({ wallet: v.string(), checkedOn: v.string() }),
  /** Exhibit number (`E0001`); null until the page is captured. */
  evidence: v.nullable(v.string()),
  /** CSS selector of the row on the page it was read from. */
  selector: v.string(),
  /** The row as shown, white space folded. */
  text: v.string(),
});
export type Transaction = v.InferOutput<typeof Transaction>;

export const Failure = v.object({
  text: v.string(),
  title: v.nullable(v.string()),
  code: v.nullable(v.string()),
  kind: v.picklist(['toast', 'dialog', 'banner', 'page', 'http']),
  /** UTC, ISO 8601; null when the reader was not there to see it come or go. */
  seenAt: v.nullable(v.string()),
  goneAt: v.nullable(v.string()),
  selector: v.string(),
});
export type Failure = v.InferOutput<typeof Failure>;

export const ChatMessage = v.object({
  from: v.picklist(['me', 'agent', 'bot', 'system', 'unknown']),
  name: v.nullable(v.string()),
  at: v.nullable(v.string()),
  text: v.string(),
});
export type ChatMessage = v.InferOutput<typeof ChatMessage>;

/**
 * Something the reader wants the person to know about its own work. `layout_changed`: where a page of a known kind stands,
 * it was not found; `page_unknown`: a kind of page that the wallet's reader does not know. `foreign_chat`: a chat stands in a frame of another
 * site, which the browser lets nobody read. `gathered`: the rows were gathered from many views of a list, which proves
 * no completeness; `gaps`: between some of them others may be wanting; `rows_left_out`: a file or page has rows that were not
 * read.
 */
export const ReadingNote = v.picklist([
  'layout_changed',
  'page_unknown',
  'reader_failed',
  'more_pages',
  'foreign_frame',
  'foreign_chat',
  'gathered',
  'gaps',
  'rows_left_out',
]);
export type ReadingNote = v.InferOutput<typeof ReadingNote>;

/** All that was read off one page. `wallet` is the id of a folder in utils/wallets; `page` the kind of page. */
export const Reading = v.object({
  wallet: v.string(),
  page: v.string(),
  transactions: v.array(Transaction),
  failures: v.array(Failure),
  messages: v.array(ChatMessage),
  notes: v.array(ReadingNote),
});
export type Reading = v.InferOutput<typeof Reading>;
