import type { TextLanguage } from '../../model/text-language';
import { type Piece, said } from './piece';

/** A full stop after which the sentence goes on: a figure follows, or an abbreviation came before. */
const GOES_ON = /^[\d$€£¥₹(（]/;
const ABBREVIATED = /(?:^|[\s(])(?:No|Nos|Mr|Mrs|Ms|Dr|St|Ref|Tel|Acc|approx|e\.g|i\.e|[A-Z])\.\s*$/i;

/** The person's own words, sentence by sentence (Unicode UAX #29), with the breaks between them as they were. */
export function sentencesOf(text: string, language: TextLanguage): Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = parts.at(-1);
    const broken = before !== undefined && !before.includes('\n', before.trimEnd().length);
    if (broken && (GOES_ON.test(segment) || ABBREVIATED.test(before)))
      parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts.flatMap((part, at) => {
    const words = part.trim();
    if (words === '') return [];
    const ending = (parts[at - 1] ?? '').match(/\s*$/)?.[0] ?? '';
    return [said(words, ending.includes('\n') ? '\n' : ending === '' ? '' : ' ', true)];
  });
}
