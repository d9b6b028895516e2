import type { TextLanguage } from '../../model/text-language';

/** A place that the person or their lawyer fills in; `blank` says with what. */
export interface Blank {
  blank: string;
}

/** Words with blanks in them. A line break in a string is one on the sheet. */
export type Words = string | readonly (string | Blank)[];

export type SheetBlock =
  | { kind: 'heading'; text: string }
  /** What the reader has to know first; set apart. */
  | { kind: 'caution'; lines: readonly Words[] }
  | { kind: 'lines'; lines: readonly Words[] }
  | { kind: 'signature'; lines: readonly Words[] }
  /** `shares` of the width, one for each column; they add up to 1. */
  | {
      kind: 'table';
      head: readonly string[];
      shares: readonly number[];
      rows: readonly (readonly Words[])[];
    };

/** A template for a court: facts of the package and blanks, never a signature, a date of signing or a finding. */
export interface CourtSheet {
  /** File name without its ending. */
  name: string;
  title: string;
  language: TextLanguage;
  /** Printed across the longer side of the paper. */
  wide: boolean;
  blocks: readonly SheetBlock[];
}

export function blank(name: string): Blank {
  return { blank: name };
}

export function runsOf(words: Words): readonly (string | Blank)[] {
  return typeof words === 'string' ? [words] : words;
}
