import { luhn } from './card-numbers';
import { type LongNumber, longNumbers } from './digit-groups';
import { plainText } from './plain-text';
import { findSecrets, maskSpans } from './secrets';

/**
 * Covers whatever could be a full card number (13 to 19 digits with a valid check digit, ISO/IEC 7812-1), in a block
 * or in groups, and every other secret; of a card the last four digits stay. `references` are numbers a page labels
 * as a transaction's or an order's: facts, that stay even where their check digit happens to fit.
 */
export function maskCards(text: string, references: ReadonlySet<string>): string {
  const withoutCards = covered(text, references);
  const others = findSecrets(withoutCards).filter(
    ({ start, end, kind }) =>
      kind !== 'card_number' || !isReference(digitsOf(withoutCards.slice(start, end)), references),
  );
  return maskSpans(withoutCards, others);
}

function covered(text: string, references: ReadonlySet<string>): string {
  const plain = plainText(text);
  let result = '';
  let from = 0;
  for (const { start, end, digits } of longNumbers(plain.text, (number) => isCard(number, references))) {
    result += `${text.slice(from, plain.at(start))}••••${digits.slice(-4)}`;
    from = plain.at(end - 1) + 1;
  }
  return result + text.slice(from);
}

/** Cards are grouped from four or six digits on; dates, telephone numbers and most order numbers are not. */
function isCard({ digits, shape }: LongNumber, references: ReadonlySet<string>): boolean {
  const [first = '', ...others] = shape.split('-');
  const grouped =
    others.length === 0 ||
    (/^[46]$/.test(first) && others.every((length) => Number(length) >= 2)) ||
    others.every((length) => length === '1' && first === '1');
  return grouped && luhn(digits) && !isReference(digits, references);
}

function isReference(digits: string, references: ReadonlySet<string>): boolean {
  return [...references].some((reference) => digitsOf(reference).includes(digits));
}

/** The ASCII digits of a text. */
function digitsOf(text: string): string {
  return plainText(text).text.replace(/\D/g, '');
}
