import type { ComposeInput } from '../../../../utils/complaint/compose';
import { silenceOf } from '../../../../utils/findings/silence';
import type { Case } from '../../../../utils/model/case';
import type { Contact } from '../../../../utils/model/contact';
import type { Transaction } from '../../../../utils/model/reading';
import { contactOf } from '../../findings/contact-of';
import { caseOf } from '../invented';

/** The facts of one case, from which every channel's text is written. People, wallets and figures are invented. */
export type GoldenCase = Omit<ComposeInput, 'channel'>;

type More = Partial<Pick<GoldenCase, 'contacts' | 'findings' | 'overdue' | 'date'>>;

export function golden(
  language: GoldenCase['language'],
  fields: Partial<Case>,
  exhibits: GoldenCase['exhibits'],
  more: More = {},
): GoldenCase {
  const date = more.date ?? '2026-11-05';
  const silence = more.contacts ? silenceOf(more.contacts, date) : null;
  return { case: caseOf(fields), exhibits, language, silence, ...more, date };
}

export function contact(on: string, fields: Partial<Contact>): Contact {
  return contactOf({ id: on, on, ...fields });
}

export function number(value: string): Transaction['references'] {
  return [{ type: 'transaction', value }];
}
