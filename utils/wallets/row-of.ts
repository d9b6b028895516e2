import type { Direction, Kind, Moment, Reference, Transaction } from '../model/reading';
import type { ReadAmount } from '../reading/amount';
import { type DateHint, readMoment } from '../reading/date';
import { noMoment } from '../reading/nothing';
import type { Page } from '../reading/page';
import { settleSign } from '../reading/sign';
import { readStatus } from '../reading/status';
import { LayoutChanged, type PageTransaction } from './define-wallet';

/** What an adapter found in one row; what it leaves out stays open. */
export interface RowParts {
  occurredAt: Moment;
  /** Null when the figure could not be read. */
  amount: ReadAmount | null;
  /** What else tells the direction: a column, a class, a word. Where these contradict the sign, it is unknown. */
  ways?: readonly Direction[];
  counterparty?: string | null;
  description?: string | null;
  /** A word of the page, or a status where the page shows a mark instead: its `raw` is empty, a class name is no word. */
  status?: string | Transaction['status'] | null;
  kind?: Kind;
  references?: readonly Reference[];
  fee?: ReadAmount | null;
  balanceAfter?: ReadAmount | null;
}

/** A row out of its parts. Throws `LayoutChanged` when its amount is not certain: a row without one is no fact. */
export function rowOf(page: Page, row: Element, parts: RowParts): PageTransaction {
  if (!parts.amount?.money.value) throw new LayoutChanged('an amount cannot be read');
  const { money, direction } = settleSign(parts.amount, parts.ways ?? []);
  const { counterparty, status } = parts;
  return {
    occurredAt: parts.occurredAt,
    amount: money,
    direction,
    counterparty: counterparty ? { raw: counterparty, value: counterparty } : null,
    description: parts.description || null,
    status:
      typeof status === 'object' && status ? status : { raw: status ?? '', value: readStatus(status ?? '') },
    kind: parts.kind ?? 'unknown',
    references: [...(parts.references ?? [])],
    fee: parts.fee?.money.value ? parts.fee.money : null,
    balanceAfter: parts.balanceAfter?.money.value ? parts.balanceAfter.money : null,
    ...page.row(row),
  };
}

/** The moment a text tells; one that cannot be read keeps its text. */
export function momentOf(page: Page, raw: string, hint: DateHint = {}): Moment {
  return readMoment(raw, { language: page.language, ...hint }) ?? { ...noMoment(), raw };
}
