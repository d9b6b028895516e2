import type { SeenText, TextRun } from '../model/text-places';
import { documentOf, nodeTypeOf, parentElementOf, rangeIn } from '../reading/safe-node';
import { maskSpans } from '../redaction/secrets/secrets';
import { makeClip } from './clip';
import { makeFarRows } from './far-rows';
import type { PageText, PageTexts } from './page-texts';
import { type Area, intersection } from './scroll-area';
import { piecesOf } from './word-pieces';

/** More words than this are on no page that a person looks at; all of them go into one message. */
const MOST_RUNS = 50_000;
/** What a field holds beyond this is not seen in it. */
const LONGEST_VALUE = 2_000;
/** Longer ones are cut where a box cuts them. */
const LONG_RUN = 64;

/**
 * Where the words of a page stand that can be seen, each on one line, CSS pixels of the viewport; secrets are masked as in
 * the snapshot. `within` is the part of the viewport that counts. What another element lies over is not told apart.
 */
export function findTextPlaces(page: Document, { texts }: PageTexts, within: Area): SeenText {
  const { clipOf, areaOf, offsetOf } = makeClip(page, within);
  const far = makeFarRows(texts, within, areaOf);
  const ranges = new Map<Document, Range>();
  const runs: TextRun[] = [];
  const shown = new Map<Element, boolean>();

  /** One serves for all texts: every change of a page has to mend each range that there is. */
  function sharedRangeIn(inside: Document): Range {
    const range = ranges.get(inside) ?? rangeIn(inside);
    ranges.set(inside, range);
    return range;
  }

  function isShown(element: Element): boolean {
    const known = shown.get(element);
    if (known !== undefined) return known;
    const sight = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    shown.set(element, sight);
    return sight;
  }

  function addText(node: Text, text: string, index: number): void {
    const range = sharedRangeIn(documentOf(node));
    range.selectNodeContents(node);
    const all = areasOf(range.getClientRects(), offsetOf(documentOf(node)));
    far.learn(index, all);
    const around = aroundOf(node);
    if (!around || !all.some((area) => isSeen(intersection(area, within)))) return;
    const clip = clipOf(around);
    if (!all.some((area) => isSeen(intersection(area, clip))) || !isShown(around)) return;
    // Halves are looked at until each stands on one line: a long word over many lines costs a few looks more.
    const stack = piecesOf(text).reverse();
    for (let piece = stack.pop(); piece && runs.length < MOST_RUNS; piece = stack.pop()) {
      const { start, end } = piece;
      range.setStart(node, start);
      range.setEnd(node, end);
      const areas = areasOf(range.getClientRects(), offsetOf(documentOf(node)));
      const parts = areas.map((area) => intersection(area, clip)).filter(isSeen);
      if (parts.length === 0) continue;
      const middle = middleOf(text, start, end);
      const isCut = end - start > LONG_RUN && (parts[0]?.width ?? 0) < (areas[0]?.width ?? 0);
      if ((areas.length > 1 || isCut) && middle > start && middle < end)
        stack.push({ start: middle, end }, { start, end: middle });
      else for (const part of parts) runs.push({ text: text.slice(start, end), ...part });
    }
  }

  /** How far a field is scrolled nobody tells: its words are anywhere in it. */
  function addField(field: Element, value: string): void {
    const part = intersection(areaOf(field), clipOf(field));
    if (isSeen(part) && isShown(field)) runs.push({ text: value.slice(0, LONGEST_VALUE), ...part });
  }

  for (const [index, { node, raw, secrets }] of texts.entries()) {
    if (runs.length >= MOST_RUNS) return { runs, whole: false };
    if (far.isFar(index)) continue;
    const text = maskSpans(raw, secrets);
    if (isText(node)) addText(node, text, index);
    else addField(node, text);
  }
  return { runs, whole: true };
}

function areasOf(rects: DOMRectList, offset: { x: number; y: number }): Area[] {
  return Array.from(rects, ({ x, y, width, height }) => ({
    x: x + offset.x,
    y: y + offset.y,
    width,
    height,
  }));
}

function isSeen({ width, height }: Area): boolean {
  return width > 0 && height > 0;
}

function isText(node: PageText['node']): node is Text {
  return nodeTypeOf(node) === Node.TEXT_NODE;
}

/** The element that shows a text; of a text right in a shadow root its host. */
function aroundOf(text: Text): Element | null {
  const parent = parentElementOf(text);
  if (parent) return parent;
  const root = text.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Half-way between two offsets, but not inside of a pair of surrogates. */
function middleOf(text: string, start: number, end: number): number {
  const middle = (start + end) >> 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(middle)) ? middle + 1 : middle;
}
