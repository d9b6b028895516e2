import type { ContactWay } from '../../../model/contact';
import type { TextLanguage } from '../../../model/text-language';
import { en } from './en';
import { zh } from './zh';

/** What is written into fields beside what letters say already. */
export interface SheetWords {
  list: string;
  amountAt(when: string, amount: string, cite: string): string;
  period(from: string, to: string): string;
  sum(count: number, sum: string): string;
  alreadyBack(cite: string): string;
  moreRows(count: number): string;
  table: readonly [
    time: string,
    amount: string,
    party: string,
    number: string,
    status: string,
    exhibit: string,
  ];
  notShown: string;
  contacted(day: string): string;
  complained(day: string, reference: string | null): string;
  answered(day: string): string;
  contact(contact: {
    when: string;
    byMe: boolean;
    way: string;
    withWhom: string | null;
    reference: string | null;
    said: string | null;
    /** Only where an answer came: by a person, or a machine's receipt. */
    answer: 'automatic' | 'person' | null;
  }): string;
  ways: Record<ContactWay, string>;
  online(hosts: string): string;
}

const WORDS: Record<TextLanguage, SheetWords> = { en, zh };

export function sheetWords(language: TextLanguage): SheetWords {
  return WORDS[language];
}
