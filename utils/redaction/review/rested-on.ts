import type { Transaction } from '../../model/reading';
import { foldText } from './folded-text';

/** Amounts, times and references as they are written and as they were read, folded. */
export function restedOn(transactions: readonly Transaction[]): ReadonlySet<string> {
  const texts = transactions.flatMap(({ amount, fee, occurredAt, references }) => [
    ...[amount, fee].flatMap((money) => (money ? [money.raw, money.value ?? ''] : [])).map(figureOf),
    occurredAt.raw,
    ...references.map(({ value }) => value),
  ]);
  return new Set(texts.map((text) => foldText(text).text).filter((text) => text !== ''));
}

/** Whether to cover this text would cover what the complaint rests on. */
export function isRestedOn(rested: ReadonlySet<string>, text: string): boolean {
  return rested.has(foldText(text).text) || rested.has(foldText(figureOf(text)).text);
}

/** An amount without its currency and its sign. */
function figureOf(text: string): string {
  return /\d[\d,.\s]*/.exec(text)?.[0].trim() ?? text;
}
