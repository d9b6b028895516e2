import type { Transaction } from '../../model/reading';
import { isToken } from '../../reading/currency';
import type { DateHint } from '../../reading/date';
import { plainLatin } from '../../reading/text';
import { maskSecrets } from '../../redaction/secrets';
import type { Column } from '../columns/column';
import type { Profile } from '../profile';
import type { LeftOut } from '../statement-reading';
import type { Layout } from '../tables/layout';
import type { SheetRow } from '../tables/sheet';
import { amountOf } from './amount';
import { momentOfCells } from './moment';
import { readMoney } from './money';
import { cellAt, counterpartyOf, descriptionOf, kindOf, statusOf } from './names';
import { referencesOf } from './references';

/** What holds for all rows of a table. */
export interface RowRules {
  layout: Layout;
  columns: readonly Column[];
  profile: Profile;
  decimal: '.' | ',' | undefined;
  dates: DateHint;
  /** The zone that a heading or a line above the table gives. */
  zone: string | null;
  /** The currency that a line above the table gives. */
  currency: string | null;
  /** Whether some figures of the column of amounts carry a minus, so that those without came in. */
  signed: boolean;
  /** Whether those signs may mean the contrary: a card's statement shows purchases without a sign and refunds with one. */
  signsUnclear: boolean;
}

/** Rows that add up or carry over others. */
const TOTAL =
  /^(?:sub-?\s?total|grand total|total|totals|sum|opening|closing|beginning|ending|brought forward|carried forward|balance (?:brought|carried|b\/f|c\/f)|合计|合計|总计|總計|小计|小計|累计|期初|期末|共\d+笔|summe|gesamt|zwischensumme|anfangssaldo|endsaldo|total[ei]s?|solde|saldo|итого|всего|остаток|входящий|исходящий|합계|소계|総計)(?![\p{Ll}])/iu;

/** A balance that stands among the rows, with a date of its own. */
const CARRIED =
  /^(?:(?:opening|closing|starting|ending|previous|beginning) balance|balance (?:brought|carried) forward|balance [bc]\/f|anfangssaldo|endsaldo|anfangsbestand|solde (?:initial|final|precedent)|saldo (?:inicial|final|anterior|iniziale|finale|do dia)|期初余额|期末余额|входящий остаток|исходящий остаток|前月繰越|繰越|이월)$/i;

/** One row as a transaction, or why it is none. */
export function readRow({ place, cells }: SheetRow, rules: RowRules): Transaction | LeftOut {
  const { layout, columns, profile, dates } = rules;
  const text = textOf(cells, layout);
  const leave = (reason: LeftOut['reason']): LeftOut => ({ row: place, text, reason });
  const first = cells.find((cell) => cell !== '') ?? '';
  // A cell beyond the last heading: a comma in a text broke the row, and its figures stand under wrong headings.
  if (cells.slice(columns.length).some((cell) => cell !== '')) return leave('amount_unclear');
  const at = {
    date: cellAt(cells, layout.date),
    time: cellAt(cells, layout.time),
    zone: cellAt(cells, layout.zone),
  };
  const occurredAt = momentOfCells(at, layout.date.zone ?? layout.time?.zone ?? rules.zone, dates);
  if (cells.some((cell) => CARRIED.test(plainLatin(cell)))) return leave('total');
  if (!occurredAt) return leave(TOTAL.test(first) ? 'total' : 'no_date');
  const read = amountOf(cells, rules);
  if (read === null || read === 'unclear') return leave(read === null ? 'no_amount' : 'amount_unclear');

  const hint = { decimal: rules.decimal, profile };
  const { currency } = read.money;
  const unit = (column: Column, own: Column | null) => cellAt(cells, own) || column.unit || currency;
  // A fee beside an amount of coins may be in coins or in money: only a wallet that is known leaves no doubt.
  const isOpen = profile.id === 'generic' && isToken(currency) && !layout.feeCurrency && !layout.fee?.unit;
  const fee =
    layout.fee &&
    readMoney(cellAt(cells, layout.fee), {
      ...hint,
      unit: isOpen ? null : unit(layout.fee, layout.feeCurrency),
    });
  const balance =
    layout.balance && readMoney(cellAt(cells, layout.balance), { ...hint, unit: unit(layout.balance, null) });
  return {
    occurredAt,
    amount: read.money,
    direction: read.direction,
    counterparty: counterpartyOf(cells, layout, read.direction),
    description: descriptionOf(cells, layout),
    status: statusOf(cells, layout),
    kind: kindOf(cells, layout, profile, read.direction),
    references: referencesOf(cells, layout.references),
    fee: fee?.money ?? null,
    balanceAfter: balance?.money ?? null,
    readBy: { wallet: profile.id, checkedOn: profile.checkedOn },
    evidence: null,
    selector: place,
    text,
  };
}

/** The row as given, its cells parted by a bar; what no store may hold is covered, numbers of the payment are facts. */
function textOf(cells: readonly string[], { references }: Layout): string {
  const known = new Set(references.map(({ index }) => index));
  const shown = cells.map((cell, index) => (known.has(index) ? cell : maskSecrets(cell)));
  return shown.join(' | ').replace(/(?: \| )+$/, '');
}
