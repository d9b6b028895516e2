import { type HtmlPiece, htmlPieces } from './cover-html-pieces';
import { type Cover, type CoveredSpan, findCovered, merged } from './cover-spans';
import { type Covered, countOf, maskSpans } from './cover-text';
import { type Replacement, View, withoutEntities } from './cover-views';

/** A picture within the markup: nobody looks it through, so it never goes. */
const PICTURE = /data:image\/[^"'\s,<>]*,/gi;
const CODE_END: Record<string, RegExp> = { '"': /"/, "'": /'/ };
/** No blank and no part of any text: what stands beside each other on no page is not read in one go. */
const BORDER = '\u0000';
/** Frames in frames. */
const MAX_DEPTH = 6;

/**
 * Covers a page's source: in its texts, also where one is split over elements, in its attributes, in frames within it, in
 * comments and styles, in every encoding. Null where afterwards something covered can still be found in it, by whatever
 * way: then the page cannot be shown.
 */
export function coverHtml(source: string, covers: readonly Cover[]): Covered | null {
  const spans = spansIn(source, covers, 0);
  const covered = maskSpans(source, spans);
  if (isShown(covered, covers)) return null;
  // A text that is split into pieces is covered in each of them, and is one.
  const split = new Set(spans.map(({ whole }) => whole));
  const counted = spans.filter(({ whole }) => split.delete(whole));
  return { covered, counts: countOf(counted) };
}

interface Fragment extends CoveredSpan {
  /** What it is a piece of: the offset at which that begins. */
  whole: number;
}

function spansIn(source: string, covers: readonly Cover[], depth: number): Fragment[] {
  const pieces = htmlPieces(source);
  const shown = pieces.filter(({ kind }) => kind === 'text' || kind === 'value');
  const beside = pieces.filter(({ kind }) => kind !== 'text');
  const gap = ({ apart, kind }: HtmlPiece) => (apart || kind === 'value' ? '\n' : '');
  const border = () => BORDER;
  const inTexts = findCovered(only(source, shown, gap), covers);
  const elsewhere = findCovered(only(source, beside, border), covers);
  const frames = depth < MAX_DEPTH ? pieces.filter(({ kind }) => kind === 'srcdoc') : [];
  const inFrames = frames.flatMap(({ start, end }) => {
    const view = withoutEntities(source.slice(start, end));
    return spansIn(view.text, covers, depth + 1).map((span) => {
      const at = view.source(span.start, span.end);
      return { ...span, start: start + at.start, end: start + at.end };
    });
  });
  return merged([
    ...fragments(source, inTexts, shown),
    ...fragments(source, elsewhere, beside),
    ...fragments(source, pictures(source, pieces), pieces),
    ...inFrames,
  ]);
}

/** The source with nothing but some of its pieces, and what stands for all between two of them. */
function only(source: string, pieces: readonly HtmlPiece[], between: (next: HtmlPiece) => string): View {
  const replacements: Replacement[] = [];
  let from = 0;
  for (const piece of pieces) {
    if (piece.start > from) replacements.push({ start: from, end: piece.start, text: between(piece) });
    from = piece.end;
  }
  if (from < source.length) replacements.push({ start: from, end: source.length, text: '' });
  return new View(source, replacements);
}

/** What the spans cover of pieces: nothing of the markup between, and no blanks that stand alone. */
function fragments(source: string, spans: readonly CoveredSpan[], pieces: readonly HtmlPiece[]): Fragment[] {
  return spans.flatMap((span) => {
    const found: Fragment[] = [];
    for (let at = firstBehind(pieces, span.start); at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || piece.start >= span.end) break;
      const [start, end] = [Math.max(span.start, piece.start), Math.min(span.end, piece.end)];
      if (/\S/.test(source.slice(start, end)))
        found.push({ start, end, reason: span.reason, whole: span.start });
    }
    return found;
  });
}

/** The first of the pieces, which are in order, that ends behind an offset. */
function firstBehind(pieces: readonly HtmlPiece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a picture in the markup consists of, from the comma to the end of its attribute, its quotes or its brackets. */
function pictures(source: string, pieces: readonly HtmlPiece[]): CoveredSpan[] {
  return [...source.matchAll(PICTURE)].flatMap(({ 0: head, index }) => {
    const piece = pieces[firstBehind(pieces, index)];
    if (piece === undefined || piece.start > index || piece.kind === 'srcdoc') return [];
    const start = index + head.length;
    const rest = source.slice(start, piece.end);
    const quote = /["']/.exec(source[index - 1] ?? '')?.[0] ?? '';
    const length =
      piece.kind === 'code' || piece.kind === 'text' ? rest.search(CODE_END[quote] ?? /[\s)"'<]/) : -1;
    const end = length === -1 ? piece.end : start + length;
    return end === start || /^█+$/.test(source.slice(start, end))
      ? []
      : [{ start, end, reason: 'other' as const }];
  });
}

/** Looks once more, and a second time as somebody would who knows nothing of pages: all that looks like a tag is cut out. */
function isShown(covered: string, covers: readonly Cover[]): boolean {
  const strong = covers.filter((cover) => cover.strong);
  return (
    spansIn(covered, covers, 0).length > 0 ||
    findCovered(covered, strong).length > 0 ||
    findCovered(covered.replace(/<[^>]*>/g, ''), strong).length > 0
  );
}
