import type { PageMark, ToldTotal } from '../../model/follow';
import { attributeOf, closestOf, findAll, findFirst } from '../../reading/element';
import { bodyOf } from '../../reading/safe-node';
import { foldText } from '../../reading/text';

/** What the page itself says of its list. */
export interface Told {
  of: ToldTotal | null;
  page: Pick<PageMark, 'number' | 'from' | 'to'>;
}

const FIGURE = /\d[\d,.' \u00a0\u202f]*/.source;
/** `1–20 of 2,000`, `第 1-20 条，共 2,000 条`, `Showing 1 to 20 of 2,000 entries`. */
const RANGE = new RegExp(
  `(?<from>${FIGURE})\\s*(?:[-–—~]|至|到|to|bis|à|до)\\s*(?<to>${FIGURE})\\s*(?:条|笔|项|項)?\\s*(?:/|of|von|sur|de|из|[,，、;；]?\\s*共)\\s*(?<total>${FIGURE})`,
  'i',
);
/** `共 2,000 条`, `共计 35 笔`, `2,000 transactions`, `of 2,000 entries`, `Total: 2,000 records`. */
const TOTAL = new RegExp(
  `共\\s*[计計有]?\\s*(?<han>${FIGURE})\\s*(?:条|條|笔|筆|项|項)|(?:^|\\bof\\s|\\btotal:?\\s)\\s*(?<total>${FIGURE})\\s*(?:transactions|records|entries|results|rows|payments)\\b(?:\\s+(?:in total|found))?\\.?$`,
  'i',
);
const PAGE = /第\s*(\d{1,5})\s*页|\bpage\s+(\d{1,5})\s+(?:of|\/)/i;
/** A number that is rounded or only a part is no total. */
const ROUGH = /about|approx|around|more than|over|at least|约|約|超过|至少|最近|近期|\d\s*(?:\+|余|多)/i;
const HINT = /\d/;
/** A line that tells a total is short; looking at more elements than this is not worth it. */
const LONGEST = 80;
const MOST_LOOKED_AT = 20_000;

/** How many rows the list has and which of them this page shows, as far as the page says so and does not contradict itself. */
export function readTold(document: Document, row: Element | null): Told {
  const lines = shortLines(document);
  const told = { ...rangeIn(lines), ...pageNumberIn(document, lines) };
  const page = { number: told.number ?? null, from: told.from ?? null, to: told.to ?? null };
  return { of: totalIn(lines) ?? ariaTotal(row), page };
}

function totalIn(lines: readonly string[]): ToldTotal | null {
  const totals = lines.flatMap((raw): ToldTotal[] => {
    if (ROUGH.test(raw)) return [];
    const groups = RANGE.exec(raw)?.groups ?? TOTAL.exec(raw)?.groups;
    const value = figureOf(groups?.['total'] ?? groups?.['han']);
    return value === null || value === 0 ? [] : [{ value, raw, from: 'text' }];
  });
  const [first, ...others] = totals;
  return first && others.every(({ value }) => value === first.value) ? first : null;
}

function rangeIn(lines: readonly string[]): { from?: number; to?: number } {
  const ranges = lines.flatMap((raw) => {
    const { from, to } = RANGE.exec(raw)?.groups ?? {};
    const [start, end] = [figureOf(from), figureOf(to)];
    return start !== null && end !== null && start > 0 && start <= end ? [{ from: start, to: end }] : [];
  });
  const [first, ...others] = ranges;
  return first && others.every(({ from }) => from === first.from) ? first : {};
}

function pageNumberIn(document: Document, lines: readonly string[]): { number?: number } {
  const current = findAll(
    document,
    '[aria-current="page"], [class*="paginat" i] [class*="active" i], [class*="pager" i] [class*="current" i]',
  ).map((element) => foldText(element.textContent ?? ''));
  const said = lines.flatMap((line) => PAGE.exec(line)?.slice(1) ?? []);
  const numbers = new Set([...current, ...said].filter((text) => /^\d{1,5}$/.test(text ?? '')).map(Number));
  const [number] = numbers;
  return numbers.size === 1 && number !== undefined ? { number } : {};
}

/** Visible texts with a figure, short enough to be a line of their own; what is split over elements is put together. */
function shortLines(document: Document): string[] {
  const texts = document.createTreeWalker(bodyOf(document) ?? document, NodeFilter.SHOW_TEXT);
  const lines = new Set<string>();
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += 1) {
    const node = texts.nextNode();
    if (!node) break;
    if (!HINT.test(node.nodeValue ?? '')) continue;
    let element = node.parentElement;
    for (let up = 0; element && up < 2; up += 1, element = element.parentElement) {
      const text = element.textContent ?? '';
      if (text.length > LONGEST * 2) break;
      const line = foldText(text);
      if (line.length <= LONGEST && (RANGE.test(line) || TOTAL.test(line) || PAGE.test(line))) {
        if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) lines.add(line);
        break;
      }
    }
  }
  return [...lines];
}

/** WAI-ARIA 1.2: -1 stands for unknown; header rows are counted by `aria-rowcount` when they have an `aria-rowindex`. */
function ariaTotal(row: Element | null): ToldTotal | null {
  const item = row && closestOf(row, (at) => attributeOf(at, 'aria-setsize') !== null);
  const size = figureOf(item && attributeOf(item, 'aria-setsize'));
  if (size) return { value: size, raw: `aria-setsize=${size}`, from: 'aria-setsize' };
  const grid = row && closestOf(row, (at) => attributeOf(at, 'aria-rowcount') !== null);
  const count = figureOf(grid && attributeOf(grid, 'aria-rowcount'));
  if (!grid || !count) return null;
  const header = findFirst(grid, '[role="columnheader"], thead th');
  const counted = header && closestOf(header, (at) => attributeOf(at, 'aria-rowindex') !== null, grid);
  return { value: count - (counted ? 1 : 0), raw: `aria-rowcount=${count}`, from: 'aria-rowcount' };
}

/** `2,000`, `2.000`, `2 000`; null for what is no whole number. */
function figureOf(text: string | null | undefined): number | null {
  const figure = (text ?? '').trim().replace(/[,.'\s]+$/, '');
  if (!/^(?:\d{1,7}|\d{1,3}(?:([,.' \u00a0\u202f])\d{3})(?:\1\d{3})*)$/.test(figure)) return null;
  return Number(figure.replace(/\D/g, ''));
}
