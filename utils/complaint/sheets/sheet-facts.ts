import type { Case } from '../../model/case';
import type { Contact } from '../../model/contact';
import type { Finding } from '../../model/finding';
import type { TextLanguage } from '../../model/text-language';
import { type Concerned, concerned } from '../at-issue';
import type { Exhibit } from '../facts';
import { type Matter, matterOf } from '../matter';
import { type SheetWords, sheetWords } from './words/sheet-words';

export interface SheetInput {
  case: Case;
  exhibits: readonly Exhibit[];
  /** ISO local date of writing: `2026-11-22`. */
  date: string;
  contacts?: readonly Contact[];
  /** Those that the person accepted. */
  findings?: readonly Finding[];
}

/** All that a field may be written from. */
export interface SheetFacts extends Concerned {
  matter: Matter;
  case: Case;
  words: SheetWords;
  contacts: readonly Contact[];
  /** Whether coins on a chain are among them. */
  crypto: boolean;
}

export function sheetFacts(input: SheetInput, language: TextLanguage): SheetFacts {
  const matter = matterOf({ ...input, language });
  const { rows, chosen } = concerned(matter);
  return {
    matter,
    case: input.case,
    words: sheetWords(language),
    contacts: [...(input.contacts ?? [])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    rows,
    chosen,
    crypto: rows.some(({ transaction }) => transaction.references.some(({ type }) => type === 'tx_hash')),
  };
}
