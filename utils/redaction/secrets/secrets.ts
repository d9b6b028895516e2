import type { SecretKind } from '../../model/secret-kind';
import { cardNumbers } from './card-numbers';
import { CODES } from './codes';
import { plainText } from './plain-text';
import { seedPhrases } from './seed-phrases';
import { TOKENS } from './tokens';

/** Where a secret stands in a text: UTF-16 offsets, `end` exclusive. */
export interface SecretSpan {
  start: number;
  end: number;
  kind: SecretKind;
}

/**
 * Finds what must never be stored: full card numbers, codes, passwords, tokens, private keys and seed phrases.
 * Numbers that a label names as a reference (订单号, Order #…) are facts and stay.
 * Spans come in order and do not overlap.
 */
export function findSecrets(written: string): SecretSpan[] {
  const { text, at } = plainText(written);
  const spans = [
    ...cardNumbers(text),
    ...[...TOKENS, ...CODES].flatMap(([kind, pattern]) => matches(text, pattern, kind)),
    ...seedPhrases(text),
  ]
    .map(({ start, end, kind }) => ({ start: at(start), end: at(end - 1) + 1, kind }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: SecretSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    // What goes on behind a card's last digits makes them no last digits.
    else if (span.end > last.end) Object.assign(last, { end: span.end, kind: span.kind });
  }
  return joined;
}

/** The same text with every secret replaced by `█`; of a card number the last four digits stay, as wallets show them. */
export function maskSecrets(text: string): string {
  return maskSpans(text, findSecrets(text));
}

export function maskSpans(text: string, spans: readonly SecretSpan[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of spans) {
    const kept = kind === 'card_number' ? 4 : 0;
    masked += text.slice(from, start) + text.slice(start, end - kept).replace(/[^\s-]/g, '█');
    from = end - kept;
  }
  return masked + text.slice(from);
}

function matches(text: string, pattern: RegExp, kind: SecretKind): SecretSpan[] {
  const spans: SecretSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const secret = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(secret);
    spans.push({ start, end: start + secret.length, kind });
  }
  return spans;
}
