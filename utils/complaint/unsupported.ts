import type { TextLanguage } from '../model/text-language';

export interface Unsupported {
  /** Sentences that the person wrote, or that rest on the person's word, and that name no exhibit of the case. */
  sentences: string[];
  /** Exhibits that a text names and the case does not have. */
  unknown: string[];
}

interface Given {
  text: string;
  language: TextLanguage;
  /** What was written from the facts, in every form in which it may stand in the text. */
  written: readonly string[];
  /** Passages of it that rest on the person's word. */
  own: readonly string[];
  /** `E0001`… of the case. */
  exhibits: readonly string[];
}

/** A text is looked at sentence by sentence; leads, greetings and lines without a word are none. */
export function unsupportedIn({ text, language, written, own, exhibits }: Given): Unsupported {
  const known = new Set(exhibits);
  const ours = new Set(written.flatMap((one) => sentencesOf(one, language)));
  for (const passage of own) for (const sentence of sentencesOf(passage, language)) ours.delete(sentence);
  const cited = (sentence: string) => sentence.match(/\bE\d{4,}\b/g) ?? [];
  const sentences = sentencesOf(text, language).filter(
    (sentence) => !ours.has(sentence) && !cited(sentence).some((label) => known.has(label)),
  );
  const unknown = cited(text).filter((label) => !known.has(label));
  return { sentences: [...new Set(sentences)], unknown: [...new Set(unknown)] };
}

/** The sentences of a text, without the marks of lists. */
export function sentencesOf(text: string, language: TextLanguage): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:-|\d{1,3}\.) /, '').trim())
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}{2}/u.test(sentence) && !/[:：,，]$/.test(sentence));
}
