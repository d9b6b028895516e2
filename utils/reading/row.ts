import type { Moment, Transaction } from '../model/reading';
import type { Role } from './column-role';

/** What one row of a page says; the wallet and the exhibit are added by those who know them. */
export type RowReading = Omit<Transaction, 'readBy' | 'evidence'>;

/** One piece of a row with the part it plays. `label` is what the page calls it, '' when it does not. */
export interface Field {
  role: Role;
  element: Element;
  text: string;
  lines: string[];
  label: string;
}

/** What stands in headings above a row and holds for it. */
export interface Above {
  date: Moment | null;
  /** `2024-06` of a heading for a whole month; gives its rows the year. */
  month: string | null;
  status: Transaction['status'] | null;
  /** The heading speaks of what is still to come. */
  ahead?: boolean;
}

/** What other rows of the same list tell about how its figures and dates are written. */
export interface Habits {
  decimal?: '.' | ',' | undefined;
  order?: 'dmy' | 'mdy' | undefined;
  language?: string | undefined;
}
