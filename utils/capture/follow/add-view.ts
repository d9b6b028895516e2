import type { PageMark } from '../../model/follow';
import { alignRun, isReplaced } from './align';
import { anchorsOf, fillBetween } from './fill';
import { type Gathered, joinMaybe, type Known, type Seen, type Sheet } from './gathered';
import { startSegment, weave } from './weave';

/** What one moment showed. `document` names the load of the page. */
export interface View {
  document: string;
  page: Omit<PageMark, 'url'>;
  runs: readonly (readonly Seen[])[];
}

/** Adds what one moment showed to the list as far as it is gathered. */
export function addView(gathered: Gathered, { document, page, runs }: View): void {
  let sheet = sheetOf(gathered, document, page);
  const filled = runs.filter((run) => run.length > 0);
  // Where known rows stand now says where the new ones belong: a list that grew at its top moved all of them.
  const isKnown = (run: readonly Seen[]) =>
    alignRun(gathered, sheet, run).pairs.some((pair) => pair !== null);
  const known = new Set(filled.length > 1 ? filled.filter(isKnown) : []);
  for (const run of [...known, ...filled.filter((one) => !known.has(one))])
    sheet = addRun(gathered, sheet, run, page);
  gathered.current = sheet;
}

/** Gives the sheet in which the run was found or put. */
function addRun(gathered: Gathered, sheet: Sheet, run: readonly Seen[], page: View['page']): Sheet {
  const { pairs, maybe } = alignRun(gathered, sheet, run);
  if (pairs.every((pair) => pair === null)) {
    const home = isReplaced(sheet, run) ? newSheet(gathered, `${sheet.mark}+`, page, sheet) : sheet;
    const added = startSegment(gathered, home, run);
    for (const [seen, known] of maybe) {
      const own = added[run.indexOf(seen)];
      if (own) joinMaybe(own, known);
    }
    return home;
  }
  const anchors = anchorsOf(pairs, orderOf(gathered));
  fillBetween(run, pairs, anchors);
  weave(gathered, run, pairs, anchors);
  const home = pairs.find((known) => known !== null)?.segment.sheet ?? sheet;
  home.number ??= page.number;
  if (home.number === page.number)
    Object.assign(home, { from: page.from ?? home.from, to: page.to ?? home.to });
  return home;
}

function orderOf({ sheets }: Gathered): Map<Known, number> {
  const order = new Map<Known, number>();
  for (const { segments } of sheets)
    for (const { rows } of segments) for (const row of rows) order.set(row, order.size);
  return order;
}

/** A page that gives its number is known by it; another one by its load. */
function sheetOf(gathered: Gathered, document: string, page: View['page']): Sheet {
  const mark = page.number === null ? `document ${document}` : `page ${page.number}`;
  const { current, sheets } = gathered;
  if (current?.mark.replace(/\++$/, '') === mark) return current;
  return sheets.findLast((sheet) => sheet.mark === mark) ?? newSheet(gathered, mark, page, current);
}

/** Pages that give their number or their first row stand in that order, others behind the page that was shown before. */
function newSheet(gathered: Gathered, mark: string, page: View['page'], after: Sheet | null): Sheet {
  const { sheets } = gathered;
  const sheet: Sheet = { mark, ...page, segments: [] };
  const later = sheets.findIndex((one) => isLater(one, page));
  const told = page.number !== null || page.from !== null;
  const behind = after && !told ? sheets.indexOf(after) + 1 : sheets.length;
  sheets.splice(later >= 0 ? later : behind, 0, sheet);
  return sheet;
}

function isLater(sheet: Sheet, { number, from }: View['page']): boolean {
  if (sheet.number !== null && number !== null) return sheet.number > number;
  return sheet.from !== null && from !== null && sheet.from > from;
}
