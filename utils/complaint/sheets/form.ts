import type { IssueType } from '../../model/case';
import type { Source, Wording } from '../../model/redress';
import type { TextLanguage } from '../../model/text-language';
import type { Piece } from './piece';
import type { SheetFacts } from './sheet-facts';

/** Writes a field from the facts, or gives null where they do not say it. It never writes what they leave open. */
export type Fill = (facts: SheetFacts) => readonly Piece[] | null;

export interface FormField {
  /** The form's own words; the gloss says the same in the other language of the screen. */
  label: string;
  gloss: string;
  /** `person`: an identity number, an address, a signature, a choice that is theirs. It is asked nowhere and stored nowhere. */
  fill: Fill | 'person';
  /** Characters that the form takes, where its page says so. */
  limit?: number;
  choices?: readonly string[];
  /** False: the field is for matters of another kind, and left out. */
  applies?: (facts: SheetFacts) => boolean;
}

/** The form of one desk, with the fields in their order. */
export interface Form {
  id: string;
  desk: Wording;
  source: Source;
  language: TextLanguage;
  note: Wording;
  to: 'provider' | 'authority';
  /** Steps of the ladders (`cn.3`) at which it is used. */
  steps: readonly string[];
  /** A provider's own form: its name as a case or an exhibit may have it. Null: the form of an authority. */
  provider: RegExp | null;
  /** The kinds of trouble that it is for. */
  issues: 'all' | readonly IssueType[];
  fields: readonly FormField[];
}
