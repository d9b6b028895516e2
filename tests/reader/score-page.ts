import * as v from 'valibot';
import type { Transaction } from '../../utils/model/reading';

const Values = v.array(v.string());

/** What a person reads off a row: for each field the values that are right; none for a field that the page leaves open. */
const Row = v.object({
  /** Signed: `-12.50` went, `+12.50` came, `12.50` is open. */
  amount: Values,
  currency: Values,
  date: Values,
  counterparty: v.optional(Values),
  status: v.optional(Values),
  kind: v.optional(Values),
  references: v.optional(Values),
  fee: v.optional(Values),
  balance: v.optional(Values),
});
type Row = v.InferOutput<typeof Row>;

export const Pages = v.array(
  v.object({ name: v.string(), url: v.string(), html: v.string(), rows: v.array(Row) }),
);

export interface Score {
  missing: number;
  right: number;
  blank: number;
  wrong: string[];
}

/** Scores what was read of a page, row by row in the order shown: right, left open, or wrong. */
export function scorePage(rows: readonly Row[], read: readonly Transaction[]): Score {
  const score: Score = { missing: 0, right: 0, blank: 0, wrong: [] };
  const left = [...read];
  for (const row of rows) {
    const at = left.findIndex((one) => isRow(row, one));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) scoreRow(row, found, score);
    else score.missing += 1;
  }
  score.wrong.push(...left.map(({ text }) => `a row that is none: ${text}`));
  return score;
}

function isRow(row: Row, { amount, occurredAt: { value } }: Transaction): boolean {
  const figure = amount.value?.replace('-', '');
  const isFigure = row.amount.some((one) => one.replace(/^[-+]/, '') === figure);
  return isFigure && (value === null || row.date.some((one) => one.startsWith(value)));
}

function scoreRow(row: Row, found: Transaction, score: Score): void {
  const sign = { out: '-', in: '+', unknown: '' }[found.direction];
  const pairs: [string, string[] | undefined, string | null | undefined][] = [
    ['amount', row.amount, sign + (found.amount.value ?? '').replace('-', '')],
    ['currency', row.currency, found.amount.currency],
    ['date', row.date, found.occurredAt.value],
    ['counterparty', row.counterparty, found.counterparty?.value],
    ['status', row.status, found.status.value === 'unknown' ? null : found.status.value],
    ['kind', row.kind, found.kind === 'unknown' ? null : found.kind],
    ['fee', row.fee, found.fee?.value],
    ['balance', row.balance, found.balanceAfter?.value],
    ...found.references.map(({ value }): [string, string[] | undefined, string] => [
      'reference',
      row.references,
      value,
    ]),
  ];
  for (const [name, wanted, value] of pairs) {
    if (!wanted) continue;
    const isLess = wanted.some(
      (one) => one.replace(/^[-+]/, '') === value || (name === 'date' && value && one.startsWith(value)),
    );
    if (value ? wanted.includes(value) : wanted.length === 0) score.right += 1;
    else if (!value || isLess) score.blank += 1;
    else score.wrong.push(`${name}: ${value} instead of ${wanted.join(' or ') || 'nothing'} (${found.text})`);
  }
}
