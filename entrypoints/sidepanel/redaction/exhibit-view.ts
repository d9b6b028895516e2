import type { ListedBox } from '../../../components/redaction/cover-list';
import type { WordsPiece } from '../../../components/redaction/covered-words';
import type { PartFate } from '../../../components/redaction/part-fates';
import type { ShownBox, ShownText } from '../../../components/redaction/shown-cover';
import type { MessageKey } from '../../../utils/i18n/translate';
import type { EvidencePart } from '../../../utils/model/evidence';
import type { Redaction, TextCover } from '../../../utils/model/redaction';
import type { TextRun } from '../../../utils/model/text-places';
import { coveredSpans } from '../../../utils/redaction/covered-spans';
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
export function viewOf({ item, pictures, texts, words }: ReviewedExhibit, redaction: Redaction): ExhibitView {
  const leftOut = new Set(
    redaction.leftOut.filter(({ evidence }) => evidence === item.number).map(({ part }) => part),
  );
  const own = redaction.pictures.flatMap((box, at) =>
    box.evidence === item.number ? [{ ...box, at, picture: box.part }] : [],
  );
  const following = redaction.texts.flatMap(({ text, reason, by, lifted }) =>
    words.boxes(text).map((box) => ({ ...box, reason, by, lifted, at: null })),
  );
  return {
    pictures: pictures
      .filter(({ part }) => !leftOut.has(part.name))
      .map((picture) => ({
        ...picture,
        boxes: [...following, ...own].filter(({ part }) => part === picture.part.name),
      })),
    texts: redaction.texts
      .map((cover) => ({ ...cover, count: words.times(cover.text) }))
      .filter(({ count, by }) => count > 0 || by === 'person'),
    boxes: own.map((box) => ({
      ...box,
      number: own.filter((other) => other.part === box.part).indexOf(box) + 1,
    })),
    words: texts
      .filter(({ part }) => !leftOut.has(part))
      .map(({ part, text }) => ({ name: part, pieces: () => piecesOf(text, redaction.texts) })),
    fates: item.parts.map((part) => ({ part, why: whyOut(part), out: leftOut.has(part.name) })),
  };
}

function piecesOf(text: string, covers: readonly TextCover[]): WordsPiece[] {
  const pieces: WordsPiece[] = [];
  let from = 0;
  for (const { start, end } of coveredSpans(text, covers)) {
    if (start > from) pieces.push({ text: text.slice(from, start), covered: false });
    if (end > from) pieces.push({ text: text.slice(Math.max(from, start), end), covered: true });
    from = Math.max(from, end);
  }
  return [...pieces, { text: text.slice(from), covered: false }];
}

function whyOut({ type, label }: EvidencePart): MessageKey | null {
  return label === 'original' && !/^(?:image|text)\//.test(type) ? 'coverCannotFormat' : null;
}
