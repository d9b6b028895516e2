import type { Kind } from '../model/reading';
import { KIND_WORDS, type KindWords } from './kind-words';
import { remember } from './remember';
import { simplify } from './simplify';
import { foldText, foldWord } from './text';

/** A kind is a few words; what is longer is a description. */
const LONGEST = 60;

/** Latin and Cyrillic words must stand whole; German and East Asian ones are written together. */
const LETTER = '[\\p{sc=Latin}\\p{sc=Cyrl}]';
const GERMAN = /(?<=[a-z]{3})(?:zahlung|uberweisung|gebuhr|erstattung|abhebung|aufladung|umtausch)$/;

/** Words that show that the ones after them are no name: `Payment to Ann`, `Virement reçu`, `RETRAIT DAB`. */
const BESIDE =
  /^(?:to|from|for|of|at|by|via|with|in|using|on|sent|received|completed|an|von|vom|fur|im|mit|uber|zu|d[eu]s?|d'.*|pour|par|a|au|aux|en|avec|sur|recu|envoye|emis|sepa|dab|cb|par[ac]|por|con|com|al?|del?|do|da|no|na|em|enviad[oa]|recibid[oa]|recebid[oa]|за|от|на|с|со|в|по|из|клиенту|через|\\d.*|#.*)$/;
const LATIN_NEXT = /^[\s-]?[\p{sc=Latin}\p{sc=Cyrl}]/u;
const EAST_BESIDE = /^(?:[到给至从自来向-]| ?[\d-]|(?:を|が|に|の)|(?:接收|发放|收入|支出)$)/;

/** What makes the words after it none of the row's own: `No fee`, `免手续费`. */
const NONE = /^(?:no|non|without|free|ohne|keine?|sans|sin|sem|без|нет) |^(?:无|免|不|未|暂无|没有)/;

const patterns = KIND_WORDS.map((words) => ({ kind: words.kind, ...patternsOf(words) }));

function patternsOf({ last, first, whole }: KindWords) {
  const either = [last, first].filter((words) => words !== '').join('|');
  const all = [either, whole].filter((words) => words !== '').join('|');
  return {
    whole: new RegExp(`^(?:${all})$`, 'u'),
    last: last && new RegExp(`(?<!${LETTER})(?:${last})$`, 'u'),
    first: either && new RegExp(`^(?:${either})(?!${LETTER})`, 'u'),
  };
}

/**
 * What a short text says a row is (`Zahlung – Google Pay`, `Refund: Order #…`, `转账`); `unknown` when it is not in
 * the dictionary, or may be the name of a shop (`Deposit Photos`). Only the part before a dash, colon or bracket
 * counts: what follows is a name or a number.
 */
export const readKind = remember((raw): Kind => {
  const text = foldText(raw);
  if (text.length > LONGEST) return 'unknown';
  const [head = ''] = text.split(/ [-–—] |[:(|#/]|-(?=\p{sc=Han})/u);
  const word = simplify(foldWord(head));
  if (word === '' || NONE.test(word)) return 'unknown';
  const found =
    patterns.find(({ whole }) => whole.test(word)) ??
    patterns.find(({ first }) => first && isJoined(first.exec(word)?.[0], word)) ??
    patterns.find(({ last }) => last && (last.test(word) || last.test(word.replace(GERMAN, ' $&')))) ??
    patterns.find(({ first }) => first && isBeforeSmall(first.exec(word)?.[0], word, head));
  return found?.kind ?? 'unknown';
});

/** Whether what stands behind the first words says that it is no name. */
function isJoined(first: string | undefined, word: string): boolean {
  if (first === undefined) return false;
  const behind = word.slice(first.length);
  if (!LATIN_NEXT.test(behind)) return EAST_BESIDE.test(behind);
  return BESIDE.test(behind.trim().split(' ')[0] ?? '');
}

/** Whether the word behind the first ones is in small letters, as no name is. */
function isBeforeSmall(first: string | undefined, word: string, head: string): boolean {
  if (first === undefined || !LATIN_NEXT.test(word.slice(first.length))) return false;
  return /^\p{Ll}/u.test(head.trim().split(/\s+/)[first.split(' ').length] ?? '');
}
