import type { Kind } from '../model/reading';
import type { ColumnKind } from './columns/column-of';

/** What the rows above a table and its headings say, for a profile to know its wallet by. */
export interface TableFacts {
  /** Headings in one spelling (`plainLabel`), with and without what stands in brackets. */
  labels: ReadonlySet<string>;
  /** The rows above the table, folded, in one text. */
  preamble: string;
}

/** What is known of one wallet's own statement beyond what its headings say. */
export interface Profile {
  /** As the folder in utils/wallets, where the wallet has one. */
  id: string;
  /** What people call it, as in utils/wallets. */
  name: { en: string; zh: string };
  /** The day on which somebody last went over what is known of the format; not each was seen in a statement of today. */
  checkedOn: string;
  detect(table: TableFacts): boolean;
  /** Headings (`plainLabel`) that mean something else here than elsewhere. */
  columns?: Readonly<Record<string, Partial<ColumnKind>>>;
  /** The one currency the wallet deals in; what a bare `$` means to it. */
  currency?: string;
  dollar?: string;
  /** How the wallet documents its dates, where the column leaves it open; by the zone that the rows show. */
  dateOrder?(zones: readonly string[]): 'dmy' | 'mdy' | 'ymd' | undefined;
  /** Whether a figure without a sign came in, in a column where others carry a minus. */
  plainIsIn?: boolean;
  /** What kind of row it is, by words of this wallet; undefined where the shared dictionary is to say. */
  kindOf?(text: string, direction: 'out' | 'in' | 'unknown'): Kind | undefined;
  /** Rows, by their kind in the wallet's own words, of which the description is the name of the other side. */
  namedIn?: RegExp;
  /** Codes of this wallet's own for a currency: `XXBT`. */
  tickers?: Readonly<Record<string, string>>;
}
