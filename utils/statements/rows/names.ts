import type { Direction, Kind, Transaction } from '../../model/reading';
import { readKind } from '../../reading/kind';
import { noStatus } from '../../reading/nothing';
import { readStatus } from '../../reading/status';
import { maskSecrets } from '../../redaction/secrets';
import type { Column } from '../columns/column';
import type { Profile } from '../profile';
import { isNothing } from '../tables/cell';
import type { Layout } from '../tables/layout';

/** The text of a column in a row; empty where the statement writes that there is none (`/`). */
export function cellAt(cells: readonly string[], column: Column | null): string {
  const cell = column === null ? '' : (cells[column.index] ?? '');
  return isNothing(cell) ? '' : cell;
}

/** The state in the statement's own words; a statement without such a column says nothing of it. */
export function statusOf(cells: readonly string[], { status }: Layout): Transaction['status'] {
  const raw = cellAt(cells, status);
  if (raw === '') return noStatus();
  const plain = readStatus(raw);
  return { raw, value: plain === 'unknown' ? readStatus(raw.replace(/_/g, ' ')) : plain };
}

/** What kind of row it is: the wallet's own words first, then the shared dictionary, column by column. */
export function kindOf(
  cells: readonly string[],
  layout: Layout,
  profile: Profile,
  direction: Direction,
): Kind {
  const named = layout.kinds.map((column) => cellAt(cells, column)).filter((text) => text !== '');
  const titles = layout.descriptions.slice(0, 1).map((column) => cellAt(cells, column));
  const texts = layout.kinds.length > 0 ? named : titles.filter((text) => text !== '' && text.length <= 40);
  for (const text of texts) {
    const kind = profile.kindOf?.(text, direction) ?? readKind(text.replace(/_/g, ' '));
    if (kind !== 'unknown') return kind;
  }
  return 'unknown';
}

export function descriptionOf(cells: readonly string[], layout: Layout): string | null {
  const own = layout.kinds.filter(({ rank }) => rank === 0);
  const texts = [...layout.descriptions.filter(({ rank }) => rank === 0), ...own, ...layout.descriptions].map(
    (column) => cellAt(cells, column),
  );
  const text = texts.find((one) => one !== '');
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
): Transaction['counterparty'] {
  const own = cellAt(cells, layout.counterparty);
  if (own !== '') return { raw: own, value: own };
  if (direction === 'unknown') return null;
  const isAsked = layout.kinds.some((column) => ASKED.test(cellAt(cells, column)));
  const side = (direction === 'out') === isAsked ? layout.from : layout.to;
  const name = cellAt(cells, side);
  return name === '' || NO_NAME.test(name) ? null : { raw: name, value: name };
}
