import type { Money } from '../../model/money';
import { isToken } from '../../reading/currency';
import type { Column } from '../columns/column';
import { readMoney } from './money';
import { cellAt } from './names';
import type { RowRules } from './read-row';

/** A note that is a fee and nothing else: `服务费¥0.10`, `Fee: $2.50`. */
const NOTE =
  /^(?:服务费|手续费|手数料|수수료|fee|gebühr|frais|comisión|taxa|комиссия)\s?[:：]?\s?(\D{0,4}\d[\d.,]*\s?\D{0,4})$/iu;

/** What the row cost beside its amount, of which `currency` is the currency: a column of its own, or a note. */
export function feeOf(cells: readonly string[], currency: string | null, rules: RowRules): Money | null {
  const { layout, decimal, profile } = rules;
  const read = (text: string, unit: string | null) =>
    readMoney(text, { decimal, profile, unit })?.money ?? null;
  if (!layout.fee) {
    const notes = cells.flatMap((cell) => NOTE.exec(cell)?.[1] ?? []);
    return notes.length === 1 ? read(notes[0] ?? '', currency) : null;
  }
  // The fee of a trade is in either of its coins. A fee beside an amount of coins may be in coins or in money: only a wallet that is known leaves no doubt.
  const isDoubtful = layout.pair !== null || (profile.id === 'generic' && isToken(currency));
  const isOpen = isDoubtful && !layout.feeCurrency && !layout.fee.unit;
  return read(
    cellAt(cells, layout.fee),
    isOpen ? null : unitOf(cells, layout.fee, layout.feeCurrency, currency),
  );
}

/** The currency of a figure beside the amount: its own column's, its heading's, or the amount's. */
export function unitOf(
  cells: readonly string[],
  column: Column,
  own: Column | null,
  currency: string | null,
): string | null {
  return cellAt(cells, own) || column.unit || currency;
}
