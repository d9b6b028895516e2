import { absolute } from '../../model/decimal';
import type { FitnessPoint } from '../../model/fitness';
import type { Transaction } from '../../model/reading';
import type { FitnessInput } from './occasion';

/** So many sentences are named; who mends them sees the next ones. */
const NAMED = 3;
const LONGEST = 120;
/** A figure with a sign or a name of money beside it. */
const AMOUNT =
  /(?:[$€£¥￥₹₽₩฿]|\b[A-Z]{3,5} ?|人民币)\s?(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)\s?(?:元|块|美元|欧元|英镑|港元|日元|[$€£¥]|\b(?:[A-Z]{3,5}|dollars?|euros?|pounds?|yuan|rupees?)\b)/g;

/**
 * Sentences of the person that name an amount of money which no exhibit shows. What is written from the facts rests on
 * exhibits already; only what was added or changed, and the person's own words, are looked at.
 */
export function unsupportedPoints({
  text,
  generated,
  case: subject,
  exhibits,
}: FitnessInput): FitnessPoint[] {
  const shown = new Set(
    exhibits.flatMap(({ reading }) => reading.transactions.flatMap(amountsOf)).map(normal),
  );
  const own = sentences(`${subject.whatHappened}\n${subject.whatIsAsked}`);
  const written = new Set(sentences(generated).filter((one) => !own.some((mine) => one.includes(mine))));
  // A sum that is written from the facts may be said again in other words.
  for (const sentence of written) for (const amount of amountsIn(sentence)) shown.add(amount);
  const bare = sentences(text).filter(
    (sentence) => !written.has(sentence) && amountsIn(sentence).some((amount) => !shown.has(amount)),
  );
  return [...new Set(bare)].slice(0, NAMED).map((sentence) => ({
    id: 'unsupported',
    severity: 'open',
    values: [sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence],
    mend: { tab: 'evidence' },
  }));
}

function amountsOf({ amount, fee, balanceAfter }: Transaction): string[] {
  return [amount, fee, balanceAfter].flatMap((money) => (money?.value ? [absolute(money.value)] : []));
}

function amountsIn(sentence: string): string[] {
  return [...sentence.matchAll(AMOUNT)].map(([, before, after]) =>
    normal((before ?? after ?? '').replaceAll(',', '')),
  );
}

/** `48.50` and `48.5` are the same amount. */
function normal(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const rest = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

function sentences(text: string): string[] {
  return text
    .split(/(?<=[。！？!?])|(?<=\.)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
