import type { PictureCover, TextCover } from '../../../utils/model/redaction';
import type { TextPlaces, TextRun } from '../../../utils/model/text-places';
import { boxesOf } from '../../../utils/redaction/cover/boxes-of';
import { fold } from '../../../utils/redaction/cover/cover-fold';
import { coversOf } from '../../../utils/redaction/cover/cover-spans';

/** What a cover is looked for by; an amount is looked for otherwise than a name. */
export type Wanted = Pick<TextCover, 'text' | 'reason'>;

/** Where texts stand in one exhibit. */
export interface WordIndex {
  /** How often, in its words or in its pictures, whichever shows more. */
  times(wanted: Wanted): number;
  /** The boxes that cover it in the pictures. */
  boxes(wanted: Wanted): readonly PictureCover[];
}

/** Between runs that are not neighbours: no word goes over it. */
const APART: TextRun = { text: '\u0000', x: 0, y: 0, width: 0, height: 0 };

/**
 * Looks texts up in an exhibit. A page is long, covers are many and the screen is drawn anew at every step: the words are
 * folded once, each text is looked for once, and boxes are made of those runs alone that hold it.
 */
export function wordIndex(evidence: number, texts: readonly string[], places: TextPlaces): WordIndex {
  const pages = texts.map(fold);
  const pictures = places.pictures.map(({ part, runs }) => ({
    part,
    runs,
    folded: fold(runs.map(({ text }) => text).join('\n')),
  }));
  const find = (wanted: Wanted) => {
    const cover: TextCover = { ...wanted, by: 'person', lifted: false };
    const [ready] = coversOf([cover]);
    if (ready === undefined) return { times: 0, boxes: [] };
    const placesIn = (folded: string) => [...folded.matchAll(ready.pattern)];
    const near = pictures.flatMap(({ part, runs, folded }) => {
      const found = runsAt(runs, placesIn(folded));
      return found.length === 0 ? [] : [{ part, runs: found }];
    });
    const boxes = boxesOf([cover], evidence, { pictures: near });
    const inTexts = pages.reduce((sum, page) => sum + placesIn(page).length, 0);
    return { times: Math.max(boxes.length, inTexts), boxes };
  };
  const known = new Map<string, ReturnType<typeof find>>();
  const lookUp = ({ text, reason }: Wanted) => {
    const key = `${reason} ${text}`;
    const found = known.get(key) ?? find({ text, reason });
    known.set(key, found);
    return found;
  };
  return { times: (wanted) => lookUp(wanted).times, boxes: (wanted) => lookUp(wanted).boxes };
}

/** The runs that hold these places of their joined text, with one neighbour on each side. */
function runsAt(runs: readonly TextRun[], places: readonly RegExpExecArray[]): TextRun[] {
  const wanted = new Set<number>();
  let at = 0;
  let next = 0;
  const endOf = (place: RegExpExecArray) => place.index + place[0].length;
  runs.forEach((run, index) => {
    for (let place = places[next]; place && endOf(place) <= at; place = places[next]) next += 1;
    const place = places[next];
    const end = at + run.text.length;
    if (place && place.index < end) for (const one of [index - 1, index, index + 1]) wanted.add(one);
    at = end + 1;
  });
  return runs.flatMap((run, index) =>
    wanted.has(index) ? [...(wanted.has(index - 1) ? [] : [APART]), run] : [],
  );
}
