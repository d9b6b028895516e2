import type { Direction, Transaction } from '../../model/reading';
import { maskSecrets } from '../../redaction/secrets/secrets';
import type { Column } from '../columns/column';
import { plainLabel } from '../columns/label';
import type { Profile } from '../profile';
import { isNothing } from '../tables/cell';
import type { Layout } from '../tables/layout';

/** The text of a column in a row; empty where the statement writes that there is none (`/`). */
export function cellAt(cells: readonly string[], column: Column | null): string {
  const cell = column === null ? '' : (cells[column.index] ?? '');
  return isNothing(cell) ? '' : cell;
}

/** `DEBIT` tells the way and nothing else. */
const ONLY_A_WAY = /^(?:in|out|debit|credit|dbit|crdt|[dc]r|[dcsh+-]|[借贷收付])$/i;

/** What the row says of itself in words: what was paid for, else a note, else what kind of row it is. */
export function descriptionOf(cells: readonly string[], { kinds, descriptions }: Layout): string | null {
  const own = kinds.filter(({ rank }) => rank === 0);
  const told = descriptions.map((column) => cellAt(cells, column)).filter((text) => !ONLY_A_WAY.test(text));
  const kind = own.map((column) => cellAt(cells, column)).filter((text) => !ONLY_A_WAY.test(text));
  const text = [...told, ...kind].find((one) => one !== '');
  return text === undefined ? null : maskSecrets(text);
}

/** Who asks for money stands as its sender: there the sides of a row are the other way round. */
const ASKED = /^(?:charge|(?:money )?request|payment request|请求|收款)$/i;

/** The person, or the number of an account. */
const NO_NAME = /^(?:me|self|本人|自己|[A-Z]{2}\d{2}[ \dA-Z]{10,32})$/i;

/** The other side: a column of its own, or the one of two that the direction makes it. */
export function counterpartyOf(
  cells: readonly string[],
  layout: Layout,
  direction: Direction,
  { namedIn }: Profile,
): Transaction['counterparty'] {
  const isNamed = namedIn && layout.kinds.some((column) => namedIn.test(cellAt(cells, column)));
  const own =
    cellAt(cells, layout.counterparty) || (isNamed ? cellAt(cells, layout.descriptions[0] ?? null) : '');
  if (own !== '') return { raw: own, value: own };
  if (direction === 'unknown') return null;
  const isAsked = layout.kinds.some((column) => ASKED.test(cellAt(cells, column)));
  const side = (direction === 'out') === isAsked ? layout.from : layout.to;
  // Where nobody stands as payer the payee is the other side, whichever way the money went.
  const isPayee = side === null && layout.to !== null && plainLabel(layout.to.label) === 'payee';
  const name =
    cellAt(cells, isPayee ? layout.to : side) || nameIn(cellAt(cells, layout.descriptions[0] ?? null));
  return name === '' || NO_NAME.test(name) ? null : { raw: name, value: name };
}

/** `Paid to Ann`, `Zelle payment from ANN POE 19876543210`: a text that is a way, a name and a number at most. */
function nameIn(text: string): string {
  const found =
    /^(?:paid to|received from|zelle payment (?:to|from)) ([\p{Lu}\p{Lo}][^\d#:|]{1,60}?)(?: (?:\d{8,}|conf# ?\w+).*)?$/iu.exec(
      text,
    );
  const name = found?.[1] ?? '';
  return /\b(?:account|bank|card|wallet|balance|savings)\b/i.test(name) ? '' : name;
}
