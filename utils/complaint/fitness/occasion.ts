import type { Case, Channel } from '../../model/case';
import type { Contact } from '../../model/contact';
import type { Rules } from '../../model/redress';
import type { TextLanguage } from '../../model/text-language';
import type { Exhibit } from '../facts';

/** A complaint that is about to be sent, and all that it can be held against. */
export interface FitnessInput {
  case: Case;
  exhibits: readonly Exhibit[];
  contacts: readonly Contact[];
  channel: Channel;
  language: TextLanguage;
  /** The text as it would be sent; and as it is written from the facts, before the person changed it. */
  text: string;
  generated: string;
  /** Null while nobody said whose rules apply. */
  rules: Rules | null;
  now: Date;
}
