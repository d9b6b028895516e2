import { findSecrets, luhn, maskSpans } from './secrets';

/** A chain of digit groups as people write numbers, in ASCII or full-width digits. */
const CHAIN = /[\d０-９]+(?:[ \t\u00a0\u2009\u200b-\u200d\-‐–.·]{1,3}[\d０-９]+)*/gu;
const GROUP = /[\d０-９]+/gu;

interface Span {
  start: number;
  end: number;
}

/**
 * Covers whatever could be a full card number (13 to 19 digits with a valid check digit, ISO/IEC 7812-1), in a block
 * or in groups, and every other secret; of a card the last four digits stay. `references` are numbers a page labels
 * as a transaction's or an order's: facts, that stay even where their check digit happens to fit.
 */
export function maskCards(text: string, references: ReadonlySet<string>): string {
  const withoutCards = covered(text, references);
  return maskSpans(
    withoutCards,
    findSecrets(withoutCards).filter(({ kind }) => kind !== 'card_number'),
  );
}

function covered(text: string, references: ReadonlySet<string>): string {
  let result = '';
  let from = 0;
  for (const chain of text.matchAll(CHAIN)) {
    for (const { start, end } of cardsIn(chain[0], chain.index, references)) {
      result += `${text.slice(from, start)}••••${digitsOf(text.slice(start, end)).slice(-4)}`;
      from = end;
    }
  }
  return result + text.slice(from);
}

function cardsIn(chain: string, offset: number, references: ReadonlySet<string>): Span[] {
  const groups = [...chain.matchAll(GROUP)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    digits: digitsOf(match[0]),
  }));
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    for (let last = groups.length - 1; last >= first; last--) {
      const run = groups.slice(first, last + 1);
      const [head, tail] = [run[0], run.at(-1)];
      if (
        !head ||
        !tail ||
        !isCard(
          run.map(({ digits }) => digits),
          references,
        )
      )
        continue;
      spans.push({ start: head.start, end: tail.end });
      first = last;
      break;
    }
  }
  return spans;
}

/** Cards are grouped from four or six digits on; dates, telephone numbers and most order numbers are not. */
function isCard(groups: readonly string[], references: ReadonlySet<string>): boolean {
  const digits = groups.join('');
  const grouped =
    groups.length === 1 || (/^(?:.{4}|.{6})$/.test(groups[0] ?? '') && groups.every((g) => g.length >= 2));
  return grouped && /^\d{13,19}$/.test(digits) && luhn(digits) && !isReference(digits, references);
}

function isReference(digits: string, references: ReadonlySet<string>): boolean {
  return [...references].some((reference) => digitsOf(reference).includes(digits));
}

/** The ASCII digits of a text. */
function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}
