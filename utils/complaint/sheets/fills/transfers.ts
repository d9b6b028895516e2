import { sourcesOf } from '../../citation';
import type { TransactionFact } from '../../facts';
import { momentText } from '../../moment-text';
import { moneyText } from '../../money-text';
import { oneLine } from '../../plain';
import type { Fill } from '../form';
import { type Piece, shown } from '../piece';
import type { SheetFacts } from '../sheet-facts';

const COLUMN = ' | ';
const ROWS = 40;

/** The transactions at issue, one line each, under the names of the columns. */
export const transferTable: Fill = (facts) => {
  const { rows, words } = facts;
  if (rows.length === 0) return null;
  const more = rows.slice(ROWS);
  return [
    shown(words.table.join(COLUMN), []),
    ...rows.slice(0, ROWS).map((fact) => rowOf(fact, facts)),
    ...(more.length > 0
      ? [
          shown(
            words.moreRows(more.length),
            more.map(({ exhibit }) => exhibit),
          ),
        ]
      : []),
  ];
};

function rowOf(fact: TransactionFact, { matter, words }: SheetFacts): Piece {
  const { pen } = matter;
  const { occurredAt, amount, counterparty, references } = fact.transaction;
  const cell = (text: string) => oneLine(pen.mask(text), 100).replaceAll('|', '/') || words.notShown;
  const status = fact.statuses.at(-1);
  const exhibits = [...new Set(sourcesOf(fact).map(({ exhibit }) => exhibit))];
  return shown(
    [
      momentText(occurredAt, pen),
      moneyText(amount, pen),
      cell(counterparty?.value ?? ''),
      cell(references.map(({ value }) => value).join(' ')),
      cell(status?.raw || (status && status.value !== 'unknown' ? pen.words.meaning[status.value] : '')),
      exhibits.join(' '),
    ].join(COLUMN),
    exhibits,
  );
}
