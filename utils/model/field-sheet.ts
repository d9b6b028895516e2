import type { Source, Wording } from './redress';
import type { TextLanguage } from './text-language';

/** What a field rests on: exhibit numbers; what the case says; or the person alone, who fills it in on the form itself. */
export type FieldFrom = readonly string[] | 'case' | 'person';

/** One field of a desk's form, as it would be filled in. */
export interface SheetField {
  /** The form's own words, and the same in the other language of the screen. */
  label: string;
  gloss: string;
  /** Null: nothing that the case holds says it. */
  value: string | null;
  /** The most characters (UTF-16 units, as forms count them) that the form takes; null where none is known. */
  limit: number | null;
  from: FieldFrom;
  /** How many whole sentences the limit left out. */
  leftOut: number;
  /** The form's own choices, where it offers a list. */
  choices: readonly string[];
}

/** A desk's form in the form's own order. Nothing of it is sent or filled in by itself. */
export interface FieldSheet {
  id: string;
  desk: Wording;
  /** Where the form's fields were read. */
  source: Source;
  /** The language that the desk reads. */
  language: TextLanguage;
  /** What to know before filling it in. */
  note: Wording;
  /** How many transactions it names because nobody said yet which of them the matter is about; 0 where that is known. */
  unchosen: number;
  fields: SheetField[];
}
