import type { ListedBox } from '../../../components/redaction/cover-list';
import type { WordsPiece } from '../../../components/redaction/covered-words';
import type { PartFate } from '../../../components/redaction/part-fates';
import type { ShownBox, ShownText } from '../../../components/redaction/shown-cover';
import type { EvidencePart } from '../../../utils/model/evidence';
import type { Redaction, TextCover } from '../../../utils/model/redaction';
import type { WhyOut } from '../../../utils/model/redactions';
import type { TextRun } from '../../../utils/model/text-places';
import { isText } from '../../../utils/packaging/redacted-part';
import { coversOf, findCovered } from '../../../utils/redaction/cover/cover-spans';
import type { ReviewedExhibit } from './load-exhibits';

interface ShownPicture {
  part: EvidencePart;
  blob: Blob;
  runs: TextRun[] | null;
  boxes: ShownBox[];
}

/** What a redaction makes of one exhibit, for the screen. */
export interface ExhibitView {
  pictures: ShownPicture[];
  /** The texts that stand in it, and all that the person added. */
  texts: ShownText[];
  boxes: ListedBox[];
  words: { name: string; pieces: () => WordsPiece[] }[];
  fates: PartFate[];
}

/** Boxes that follow a text are shown lifted, too, so that one sees where it stands. */
export function viewOf(exhibit: ReviewedExhibit, redaction: Redaction): ExhibitView {
  const { item, pictures, texts, words, source } = exhibit;
  const covering = [...redaction.texts, ...redaction.pictures].some(({ lifted }) => !lifted);
  const leftOut = new Set(
    redaction.leftOut.filter(({ evidence }) => evidence === item.number).map(({ part }) => part),
  );
  const own = redaction.pictures.flatMap((box, at) =>
    box.evidence === item.number ? [{ ...box, at, picture: box.part }] : [],
  );
  const following = redaction.texts.flatMap(({ text, reason, by, lifted }) =>
    words.boxes({ text, reason }).map((box) => ({ ...box, reason, by, lifted, at: null })),
  );
  const fateOf = (part: EvidencePart) => whyOut(part, exhibit, [...following, ...own], covering);
  return {
    pictures: pictures
      .filter(({ part }) => !leftOut.has(part.name) && fateOf(part) !== 'derivative')
      .map((picture) => ({
        ...picture,
        boxes: [...following, ...own].filter(({ part }) => part === picture.part.name),
      })),
    texts: redaction.texts
      .map((cover) => ({ ...cover, count: words.times(cover), inSource: source.times(cover) > 0 }))
      .filter(({ count, inSource, by }) => count > 0 || inSource || by === 'person'),
    boxes: own.map((box) => ({
      ...box,
      number: own.filter((other) => other.part === box.part).indexOf(box) + 1,
    })),
    words: texts
      .filter(({ part }) => !leftOut.has(part))
      .map(({ part, text }) => ({ name: part, pieces: () => piecesOf(text, redaction.texts) })),
    fates: item.parts.map((part) => ({
      part,
      why: fateOf(part),
      out: leftOut.has(part.name),
    })),
  };
}

function piecesOf(text: string, covers: readonly TextCover[]): WordsPiece[] {
  const pieces: WordsPiece[] = [];
  let from = 0;
  for (const { start, end } of findCovered(text, coversOf(covers))) {
    if (start > from) pieces.push({ text: text.slice(from, start), covered: false });
    if (end > from) pieces.push({ text: text.slice(Math.max(from, start), end), covered: true });
    from = Math.max(from, end);
  }
  return [...pieces, { text: text.slice(from), covered: false }];
}

/**
 * Why a part cannot go into the copy, as far as that is known before it is made. What places.json tells of covered words is
 * their length; a picture that was put together repeats others, and nobody knows where its words stand.
 */
function whyOut(
  part: EvidencePart,
  { pictures, unreadable }: ReviewedExhibit,
  boxes: readonly { part: string; lifted: boolean }[],
  covering: boolean,
): WhyOut | null {
  const covered = boxes.filter(({ lifted }) => !lifted);
  if (unreadable.includes(part.name)) return 'charset';
  if (part.label === 'places') return covered.length > 0 ? 'places' : null;
  const picture = pictures.find((one) => one.part.name === part.name);
  if (picture === undefined)
    return part.type.startsWith('image/') ? 'unreadable' : isText(part) ? null : 'kind';
  return part.label === 'derivative' && picture.runs === null && covering ? 'derivative' : null;
}
