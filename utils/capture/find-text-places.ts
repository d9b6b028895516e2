import type { SeenText, TextRun } from '../model/text-places';
import { nodeTypeOf, parentElementOf } from '../reading/safe-node';
import { maskSpans } from '../redaction/secrets';
import { makeClip } from './clip';
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
  const { clipOf, offsetOf } = makeClip(page, within);
  const runs: TextRun[] = [];
  const shown = new Map<Element, boolean>();

  function isShown(element: Element): boolean {
    const known = shown.get(element);
    if (known !== undefined) return known;
    const sight = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    shown.set(element, sight);
    return sight;
  }

  function addText(node: Text, text: string): void {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const all = range.getClientRects();
    const around = aroundOf(node);
    if (all.length === 0 || !around) return;
    const offset = offsetOf(node.ownerDocument);
    const clip = clipOf(around);
    const seen = (rects: DOMRectList) =>
      Array.from(rects, ({ x, y, width, height }) => ({ x: x + offset.x, y: y + offset.y, width, height }))
        .map((whole) => ({ whole, part: intersection(whole, clip) }))
        .filter(({ part: { width, height } }) => width > 0 && height > 0);
    if (seen(all).length === 0 || !isShown(around)) return;
    // Halves are looked at until each stands on one line: a long word over many lines costs a few looks more.
    const stack = piecesOf(text).reverse();
    for (let piece = stack.pop(); piece && runs.length < MOST_RUNS; piece = stack.pop()) {
      const { start, end } = piece;
      range.setStart(node, start);
      range.setEnd(node, end);
      const rects = range.getClientRects();
      const parts = seen(rects);
      const [one] = parts;
      if (!one) continue;
      const middle = middleOf(text, start, end);
      const cut = rects.length > 1 || (end - start > LONG_RUN && one.part.width < one.whole.width);
      if (cut && middle > start && middle < end) stack.push({ start: middle, end }, { start, end: middle });
      else for (const { part } of parts) runs.push({ text: text.slice(start, end), ...part });
    }
  }

  /** How far a field is scrolled nobody tells: its words are anywhere in it. */
  function addField(field: Element, value: string): void {
    const { x, y, width, height } = field.getBoundingClientRect();
    const offset = offsetOf(field.ownerDocument);
    const part = intersection({ x: x + offset.x, y: y + offset.y, width, height }, clipOf(field));
    if (part.width > 0 && part.height > 0 && isShown(field))
      runs.push({ text: value.slice(0, LONGEST_VALUE), ...part });
  }

  for (const { node, raw, secrets } of texts) {
    if (runs.length >= MOST_RUNS) return { runs, whole: false };
    const text = maskSpans(raw, secrets);
    if (isText(node)) addText(node, text);
    else addField(node, text);
  }
  return { runs, whole: runs.length < MOST_RUNS };
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
