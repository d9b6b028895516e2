import type { StatusValue } from '../model/reading';
import { remember } from './remember';
import { simplify } from './simplify';
import { AGREED, CALLED_OFF, LABEL, REFUND_SUBJECT, STATUS_WORDS, SUBJECT } from './status-words';
import { foldText, foldWord } from './text';

/** A state is a word or two; what is longer is a sentence that happens to hold one. */
const LONGEST = 40;

const patterns = STATUS_WORDS.map(([value, words]) => [value, new RegExp(`^(?:${words})$`, 'u')] as const);

/**
 * The state a short whole text tells (`交易成功`, `Abgeschlossen`, `Refunded`), `unknown` when the text is not in the
 * dictionary. `退款失败` is failed, not refunded; `not completed` is never succeeded; a note in brackets
 * (`已退款(￥5.00)`) is left aside.
 */
export const readStatus = remember((raw): StatusValue => {
  const text = foldText(raw);
  // A question asks for a state and tells none.
  if (text === '' || text.length > LONGEST || text.endsWith('?')) return 'unknown';
  // `退款 (成功)` holds its state in the brackets, `已退款(￥5.00)` beside them.
  for (const form of [text.replace(/[()]/g, ' '), text.replace(/\([^()]*\)/g, ' ')]) {
    const status = lookUp(normal(form));
    if (status !== 'unknown') return status;
  }
  return 'unknown';
});

/** True for a text that is a state and nothing else. */
export function isStatusWord(raw: string): boolean {
  return readStatus(raw) !== 'unknown';
}

/** East Asian words are written with and without blanks; others keep theirs. */
function normal(text: string): string {
  const word = simplify(foldWord(text)).replace(LABEL, '');
  return word
    .replace(/(?<=[^\p{sc=Latin}\p{sc=Cyrl}\d]) (?=[^\p{sc=Latin}\p{sc=Cyrl}\d])/gu, '')
    .replace(/\s+/g, ' ');
}

function lookUp(word: string): StatusValue {
  const direct = exact(word);
  if (direct !== 'unknown') return direct;
  const refund = word.replace(REFUND_SUBJECT, '');
  if (refund !== word) {
    const status = AGREED.test(word) ? 'unknown' : exact(refund);
    return status === 'succeeded' ? 'refunded' : status;
  }
  const state = word.replace(SUBJECT, '');
  if (state === word || AGREED.test(word)) return 'unknown';
  // `取消` alone is a button to cancel; behind a subject (`交易取消`, `注文キャンセル`) it is a state.
  return CALLED_OFF.test(state) ? 'cancelled' : exact(state);
}

function exact(word: string): StatusValue {
  const found = patterns.filter(([, pattern]) => pattern.test(word));
  // A word in two lists is no certain state.
  return found.length === 1 ? (found[0]?.[0] ?? 'unknown') : 'unknown';
}
