import { readKind } from '../../reading/kind';
import { foldWord } from '../../reading/text';
import type { Column } from '../columns/column';
import type { Profile } from '../profile';
import type { RowRules } from '../rows/read-row';
import { isShortDate } from '../rows/short-date';
import { isNothing } from './cell';
import { cellsIn, decimalOf, isEastAsian, orderOf, orderOfLanguage } from './habits';
import type { Layout } from './layout';
import { periodAbove } from './period';
import { currencyAbove, zoneAbove } from './preamble';
import type { SheetRow } from './sheet';
import type { Table } from './table';

const MINUS = /^\s*[^\d\s]{0,4}\s*[-−–(]\s*[^\d\s]{0,4}\s*\d|\d\s*[^\d\s]{0,4}\s*[-−]$/;
const NOT_ZERO = /[1-9]/;

/** What the whole of a table tells about each of its rows. */
export function rulesOf(
  table: Table,
  columns: readonly Column[],
  layout: Layout,
  profile: Profile,
): RowRules {
  const { rows, labels, preamble } = table;
  const money = [
    layout.amount,
    layout.in,
    layout.out,
    layout.balance,
    layout.fee,
    layout.source?.amount,
    layout.target?.amount,
  ];
  const figures = cellsIn(
    rows,
    money.filter((column) => column !== null && column !== undefined),
  );
  const dates = cellsIn(rows, [layout.date]);
  const zones = layout.zone ? cellsIn(rows, [layout.zone]) : [];
  const order = orderOf(dates, labels) ?? profile.dateOrder?.(zones) ?? orderOfLanguage(labels);
  return {
    layout,
    columns,
    profile,
    decimal: decimalOf(figures, labels),
    dates: {
      // East Asia writes the month in front of the day.
      order: order ?? (dates.every(isShortDate) && labels.some(isEastAsian) ? 'mdy' : undefined),
      period: periodAbove(preamble, labels),
      isBuddhist: labels.some((label) => /\p{sc=Thai}/u.test(label)),
    },
    zone: layout.zone ? null : zoneAbove(preamble),
    currency: layout.currency ? null : currencyAbove(preamble),
    ...signsOf(table, layout, profile),
  };
}

function signsOf({ rows, labels }: Table, layout: Layout, profile: Profile) {
  const column = layout.amount ?? layout.out;
  const filled = rows.filter(({ cells }) => NOT_ZERO.test(column ? (cells[column.index] ?? '') : ''));
  const isMinus = ({ cells }: SheetRow) => MINUS.test(column ? (cells[column.index] ?? '') : '');
  const minus = filled.filter(isMinus);
  if (!layout.amount) return { signed: minus.length === filled.length, signsUnclear: false };
  const plain = filled.filter(
    (row) => !isMinus(row) && !/^\s*\+/.test(row.cells[layout.amount?.index ?? 0] ?? ''),
  );
  const most = (some: readonly SheetRow[], is: (text: string) => boolean) =>
    some.filter((row) => wordsIn(row, layout).some(is)).length * 2 > some.length;
  const spendsWithoutSign = most(plain, isSpent) && !minus.some((row) => wordsIn(row, layout).some(isSpent));
  // A card's statement has no fees of its own; a seller's has, and there a refund leaves.
  const some = (of: readonly SheetRow[]) => of.some((row) => wordsIn(row, layout).some(isPaidOff));
  // Nothing else tells, and what came back is the rarer: an account whose money mostly came in would look the same.
  const isBare = profile.id === 'generic' && layout.kinds.length === 0 && !layout.direction;
  const isCard =
    layout.balance === null &&
    ((plain.length >= minus.length && labels.some(namesCard)) ||
      (isBare && plain.length >= minus.length * 3));
  const signsUnclear =
    profile.plainIsIn === undefined &&
    layout.fee === null &&
    minus.length > 0 &&
    plain.length > 0 &&
    (spendsWithoutSign ||
      most(plain, isPurchase) ||
      most(minus, isBack) ||
      isCard ||
      (some(minus) && !some(plain)));
  return { signed: minus.length > 0, signsUnclear };
}

function wordsIn({ cells }: SheetRow, { kinds, descriptions }: Layout): string[] {
  const texts = [...kinds, ...descriptions].map(({ index }) => cells[index] ?? '');
  return texts.filter((text) => !isNothing(text)).map((text) => foldWord(text.replace(/_/g, ' ')));
}

function isSpent(text: string): boolean {
  return /^(?:payment|fee|withdrawal)$/.test(readKind(text));
}

function isPurchase(text: string): boolean {
  return (
    /^(?:(?:card |pos |online )?purchase|kauf|kartenzahlung|achat|compra|покупка)(?!\p{L})/u.test(text) ||
    /^(?:银联)?(?:消费|分期|購入|구매)/u.test(text)
  );
}

/** A heading that only the statement of a card has. */
function namesCard(label: string): boolean {
  return /card ?(?:member|holder|no\.?$|number|ending|last|#)|account #|kartennummer|numéro de (?:la )?carte|n[úu]mero (?:de la tarjeta|do cart[aã]o)|卡号|カード番号|카드번호/i.test(
    label,
  );
}

/** What a card's statement calls the payment that settles it. */
function isPaidOff(text: string): boolean {
  return /(?<!\p{L})(?:thank you|pymt|autopay|auto ?pay(?:ment)?|payment received|pagamento recebido|pago recibido|paiement recu|zahlung erhalten)(?!\p{L})|还款|お支払い?ありがとう/u.test(
    text,
  );
}

/** What a card's statement calls the money that pays its balance off, or that a shop gave back. */
function isBack(text: string): boolean {
  return (
    readKind(text) === 'refund' ||
    /(?<!\p{L})(?:thank you|danke|merci|gutschrift|cashback|(?:payment|zahlung|paiement|pago|pagamento) (?:received|erhalten|recu|recibido|recebido))(?!\p{L})|返金|退款|退货|환불/u.test(
      text,
    )
  );
}
