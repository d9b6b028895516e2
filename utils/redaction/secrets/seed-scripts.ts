import type { SecretSpan } from './secrets';

/** What wallets call a seed phrase. */
const LABEL =
  /助[记記憶忆][词詞]|[恢复復备備份]{2}[短词詞]|[种種]子[短词詞]|私[钥鑰]短|(?:seed|recovery|backup|secret)\s+(?:phrase|words)|mnemonic|frase (?:semilla|secreta|de (?:recuperación|recuperação)|di recupero|mnem[óo]nica)|phrase (?:de récupération|secrète|mnémonique|de sauvegarde)|(?:wiederherstellungs|seed)-?(?:phrase|wörter)|(?:シード|リカバリー|復元|回復)フレーズ|니모닉|(?:복구|시드|비밀) ?(?:구문|문구)|(?:сид|секретная|мнемоническая)[- ]фраза|фраза восстановления/gi;
/** So far before the words their label may stand; wallets put warnings between. */
const LABEL_REACH = 300;

const LONGEST_PHRASE = 400;

/** Sieves: whole pages are searched, and Unicode's classes are ten times as slow. */
const MAYBE_CHARACTERS = /(?:[\u4e00-\u9fff][^A-Za-z\u4e00-\u9fff]{1,16}){11}[\u4e00-\u9fff]/;
const MAYBE_KANA = /(?:[\u3041-\u3096\u3099\u309a]{2,12}[\s\u3000]{1,3}){11}[\u3041-\u3096\u3099\u309a]{2}/;

/** Twelve or more Chinese characters, each standing for itself: parted by blanks, line breaks, numbers, punctuation. */
const CHARACTERS = /(?<!\p{L})[\u4e00-\u9fff](?!\p{L})(?:[^\p{L}]{1,8}[\u4e00-\u9fff](?!\p{L})){11,}/gu;

/**
 * The Chinese lists of BIP-39 hold the 2048 most frequent characters, so that being on one tells nothing. What ordinary
 * text never does is to set a dozen characters apart under the name of a seed phrase, or numbered from one on.
 */
export function chinesePhrases(text: string): SecretSpan[] {
  if (!MAYBE_CHARACTERS.test(text)) return [];
  return [...text.matchAll(CHARACTERS)].flatMap(({ 0: phrase, index }) => {
    const before = text.slice(Math.max(0, index - LABEL_REACH), index);
    if (before.search(LABEL) === -1 && !isNumbered(before.slice(-6) + phrase)) return [];
    return [{ start: index, end: index + phrase.length, kind: 'seed_phrase' as const }];
  });
}

/** Whether the characters are numbered one after the other: `1. 的 2. 一 …`. */
function isNumbered(phrase: string): boolean {
  const numbers = phrase.match(/\d+/g) ?? [];
  const characters = phrase.match(/[\u4e00-\u9fff]/gu) ?? [];
  return numbers.length >= characters.length && numbers.every((number, at) => Number(number) === at + 1);
}

/** A dozen words or more, each on its own line or behind its number. */
const LISTED =
  /(?:[:：][ \t]{0,4}|(?<![^\s:：])\d{1,2}[.):、]?[ \t\n]{1,3}|\n[ \t]{0,4})[\p{L}\p{M}]{2,12}(?:[ \t,、]{0,2}(?:\n\s{0,4}(?:\d{1,2}[.):、]?\s{1,3})?|[ \t]\d{1,2}[.):、]?[ \t\n]{1,3})[\p{L}\p{M}]{2,12}(?![^\s,、])){11,}/gu;
/** As many small words as a phrase has (BIP-39, Electrum, Monero), and nothing else in the line. */
const IN_LINE =
  /(?:^|[:：])[ \t]*([\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}]{1,11}(?:[ \u3000,]{1,2}[\p{Ll}\p{Lo}\p{M}]{2,12}){11,24})[ \t]*$/gmu;
const LENGTHS = new Set([12, 13, 15, 18, 20, 21, 24, 25]);
/** Words of Japanese phrases, which are written apart, as no other Japanese text is. */
const KANA = /[\u3041-\u3096\u3099\u309a]{2,12}(?:[\s\u3000]{1,3}[\u3041-\u3096\u3099\u309a]{2,12}){11,}/g;

/** Of languages whose words are not looked up a phrase is told by its name, and by its words standing apart. */
export function phrasesInOtherWords(text: string): SecretSpan[] {
  const kana = MAYBE_KANA.test(text)
    ? [...text.matchAll(KANA)].map(({ 0: phrase, index }) => [index, phrase] as const)
    : [];
  const named = labelled(text).flatMap(({ from, to }) => {
    const near = text.slice(from, to);
    return [...near.matchAll(LISTED), ...near.matchAll(IN_LINE)]
      .map(
        (match) => [match[1] ?? match[0], match.index + match[0].lastIndexOf(match[1] ?? match[0])] as const,
      )
      .filter(([phrase]) => isPhrase(phrase))
      .map(([phrase, at]) => [from + at, phrase] as const);
  });
  return [...kana, ...named].map(([start, phrase]) => ({
    start,
    end: start + phrase.length,
    kind: 'seed_phrase' as const,
  }));
}

/** The stretches behind labels; those that reach into one another are one, so that nothing is searched twice. */
function labelled(text: string): { from: number; to: number }[] {
  const near: { from: number; to: number }[] = [];
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    const from = index + label.length;
    const last = near.at(-1);
    if (last && index <= last.to) last.to = from + LABEL_REACH + LONGEST_PHRASE;
    else near.push({ from, to: from + LABEL_REACH + LONGEST_PHRASE });
  }
  return near;
}

function isPhrase(phrase: string): boolean {
  const words = phrase.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isLatin = /^[\p{Script=Latin}\p{M}\P{L}]*$/u.test(phrase);
  return phrase.includes('\n') || /\d/.test(phrase)
    ? true
    : LENGTHS.has(words.length) && (!isLatin || words.every((word) => word.length >= 3));
}
