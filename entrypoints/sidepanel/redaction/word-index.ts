import type { PictureCover, TextCover } from '../../../utils/model/redaction';
import type { TextPlaces } from '../../../utils/model/text-places';
import { boxesOf } from '../../../utils/redaction/boxes-of';
import { coveredSpans } from '../../../utils/redaction/covered-spans';
import { foldText } from '../../../utils/redaction/folded-text';

/** Where a text stands in one exhibit. */
export interface WordIndex {
  /** How often, in its words or in its pictures, whichever shows more. */
  times(text: string): number;
  /** The boxes that cover it in the pictures. */
  boxes(text: string): readonly PictureCover[];
}

/**
 * Looks a text up in an exhibit, once for each: a page is long, covers are many, and the screen is drawn anew at every
 * step. What does not stand there at all is told without a closer look.
 */
export function wordIndex(evidence: number, texts: readonly string[], places: TextPlaces): WordIndex {
  const inPictures = places.pictures.map(({ runs }) => runs.map(({ text }) => text).join('\n'));
  const folded = [...texts, ...inPictures].map((text) => foldText(text).text);
  const known = new Map<string, { times: number; boxes: readonly PictureCover[] }>();
  const find = (text: string) => {
    const word = foldText(text).text;
    if (word === '' || !folded.some((one) => one.includes(word))) return { times: 0, boxes: [] };
    const cover: TextCover = { text, reason: 'other', by: 'person', lifted: false };
    const boxes = boxesOf([cover], evidence, places);
    const inTexts = texts.reduce((sum, one) => sum + coveredSpans(one, [cover]).length, 0);
    return { times: Math.max(boxes.length, inTexts), boxes };
  };
  const lookUp = (text: string) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
  return { times: (text) => lookUp(text).times, boxes: (text) => lookUp(text).boxes };
}
