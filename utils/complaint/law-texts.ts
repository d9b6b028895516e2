import type { Matter } from './matter';
import type { Addressee, Request } from './texts/words';

/** One or two rules of the case's jurisdiction, and what a letter to the provider is by them; nothing where none is known. */
export function lawTexts(matter: Matter, to: Addressee): string[] {
  const { law, pen } = matter;
  const rules = law.rules.map(({ says }) => says[pen.language]);
  // A letter keeps to a page: the provider knows its rules and needs the one that decides.
  return to === 'provider' ? [...rules.slice(0, 1), ...noticeTexts(matter)] : rules;
}

/** What a message has the effect of by a rule, beside being a complaint. */
export function noticeTexts({ law, pen }: Matter): string[] {
  return law.rules.flatMap(({ notice }) => (notice === null ? [] : [notice[pen.language]]));
}

/** By when an answer is asked for, and where the matter goes without one. */
export function requestOf({ law, pen }: Matter): Request {
  return { within: law.within?.[pen.language] ?? null, desk: law.desk?.[pen.language] ?? null };
}
