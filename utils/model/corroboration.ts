/** A row of an exhibit; `row` counts from 1. */
export interface RowPlace {
  exhibit: string;
  row: number;
}

/** In what a row of a page and a row of a statement, which show one transaction, do not agree. */
export type Difference = 'amount' | 'currency' | 'time' | 'status' | 'counterparty' | 'fee';

/**
 * What came of looking for a captured row in the wallet's own statement, and the other way round. `unclear`: there are
 * rows that may be it, and what would decide it is left open. `not_covered`: the statement does not reach that far, so
 * nothing follows from the row's absence.
 */
export type CorroborationResult =
  | 'matched'
  | 'differs'
  | 'unclear'
  | 'only_page'
  | 'only_statement'
  | 'not_covered';

export interface CorroboratedRow {
  result: CorroborationResult;
  page: RowPlace | null;
  statement: RowPlace | null;
  /** Named only where both sides say something, and not the same. */
  differs: Difference[];
  /** By what the two were found to be one transaction; null where they were not. */
  by: 'reference' | 'figures' | null;
}

/** The captured pages of a case against the statements in it. `data/corroboration.json` of a package holds one. */
export interface Corroboration {
  /** The statements, each with the first and the last day of the rows read from it. */
  statements: { exhibit: string; fileName: string; rows: number; from: string | null; to: string | null }[];
  rows: CorroboratedRow[];
}
