import type { Transaction } from '../../model/reading';
import { plainLatin } from '../../reading/text';
import { findSecrets, maskSecrets } from '../../redaction/secrets/secrets';
import type { Column } from '../columns/column';
import type { Profile } from '../profile';
import type { LeftOut } from '../statement-reading';
import type { Layout } from '../tables/layout';
import type { SheetRow } from '../tables/sheet';
import { amountOf } from './amount';
import { feeOf, unitOf } from './fee';
import { isFurniture } from './furniture';
import { kindOf } from './kind';
import { momentOfCells, type StatementDates } from './moment';
import { readMoney } from './money';
import { cellAt, counterpartyOf, descriptionOf } from './names';
import { referencesOf } from './references';
import { statusOf } from './status';

/** What holds for all rows of a table. */
export interface RowRules {
  layout: Layout;
  columns: readonly Column[];
  profile: Profile;
  decimal: '.' | ',' | undefined;
  dates: StatementDates;
  /** The zone that a heading or a line above the table gives. */
  zone: string | null;
  /** The currency that a line above the table gives. */
  currency: string | null;
  /** Whether some figures of the column of amounts carry a minus, so that those without came in. */
  signed: boolean;
  /** Whether those signs may mean the contrary: a card's statement shows purchases without a sign and refunds with one. */
  signsUnclear: boolean;
}

/** A balance that stands among the rows, with a date of its own. */
const CARRIED =
  /^(?:(?:opening|closing|starting|ending|previous|beginning) balance|balance (?:brought|carried) forward|balance [bc]\/f|anfangssaldo|endsaldo|anfangsbestand|solde (?:initial|final|precedent)|saldo (?:inicial|final|anterior|iniziale|finale|do dia)|期初余额|期末余额|входящий остаток|исходящий остаток|前月繰越|繰越|이월|beginning balance as of .*|saldo (?:initial|awal)|startsaldo|slutsaldo|saldo poczatkowe|saldo koncowe)$/i;

/** One row as a transaction, or why it is none; null for what is no row of the table at all. */
export function readRow({ place, cells }: SheetRow, rules: RowRules): Transaction | LeftOut | null {
  const { layout, columns, profile, dates } = rules;
  const text = textOf(cells, layout);
  const leave = (reason: LeftOut['reason']): LeftOut => ({ row: place, text, reason });
  const at = {
    date: cellAt(cells, layout.date),
    time: cellAt(cells, layout.time),
    zone: cellAt(cells, layout.zone),
  };
  const occurredAt = momentOfCells(at, layout.date.zone ?? layout.time?.zone ?? rules.zone, dates);
  if (cells.some((cell) => CARRIED.test(plainLatin(cell))))
    return amountOf(cells, rules) === null ? null : leave('total');
  if (!occurredAt && isFurniture(cells, layout)) return null;
  // A cell beyond the last heading: a comma in a text broke the row, and its figures stand under wrong headings.
  if (cells.slice(columns.length).some((cell) => cell !== '')) return leave('amount_unclear');
  if (!occurredAt) return leave('no_date');
  const read = amountOf(cells, rules);
  if (read === null || read === 'unclear') return leave(read === null ? 'no_amount' : 'amount_unclear');

  const { currency } = read.money;
  const balance =
    layout.balance &&
    readMoney(cellAt(cells, layout.balance), {
      decimal: rules.decimal,
      profile,
      unit: unitOf(cells, layout.balance, null, currency),
    });
  return {
    occurredAt,
    amount: read.money,
    direction: read.direction,
    counterparty: counterpartyOf(cells, layout, read.direction, profile),
    description: descriptionOf(cells, layout),
    status: statusOf(cells, layout),
    kind: kindOf(cells, layout, profile, read),
    references: referencesOf(cells, layout.references),
    fee: feeOf(cells, currency, rules),
    balanceAfter: balance?.money ?? null,
    readBy: { wallet: profile.id, checkedOn: profile.checkedOn },
    evidence: null,
    selector: place,
    text,
  };
}

/** The row as given, its cells parted by a bar; what no store may hold is covered, numbers of the payment are facts. */
function textOf(cells: readonly string[], { references }: Layout): string {
  const joined = (parts: readonly string[]) => parts.join(' | ').replace(/(?: \| )+$/, '');
  const text = joined(cells);
  // Most rows hold none, and one look at a row is cheaper than one at each cell.
  if (findSecrets(text).length === 0) return text;
  const known = new Set(references.map(({ index }) => index));
  return joined(cells.map((cell, index) => (known.has(index) ? cell : maskSecrets(cell))));
}
