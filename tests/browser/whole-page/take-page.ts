import type { Page } from 'puppeteer-core';
import type { EvidenceItem } from '../../../utils/model/evidence';
import type { ExtensionRun } from '../extension';
import { storedColumn, storedFile } from '../stored';
import { drawRuler, RULER_X } from './ruled';
import { captureWhole, openServed, stitchedOf, watchChanges } from './whole-page';

export const URL = 'https://wallet.example/activity';
export const STYLE = '<style>body{margin:0;font:16px/20px sans-serif}</style>';

export interface Taken {
  page: Page;
  item: EvidenceItem;
  panel: Page;
  /** The colours of the stitched picture's column at RULER_X, from top to bottom; none without such a picture. */
  column: number[];
  dom: string;
}

/** Captures all of a page in which a ruler was drawn. */
export async function takePage(
  run: ExtensionRun,
  html: string,
  rows: number,
  more: Parameters<typeof openServed>[1] = {},
  x = RULER_X,
): Promise<Taken> {
  const page = await openServed(
    run,
    { [URL]: { html: `<!doctype html>${html}` }, ...more },
    { width: 1000, height: 800 },
  );
  await page.goto(URL);
  if (rows > 0) await drawRuler(page, '#ruler', rows);
  await watchChanges(page);
  const item = await captureWhole(run, page);
  await run.closePopups();
  const panel = await run.openPanelPage();
  const stitched = stitchedOf(item)[0];
  const column = stitched ? await storedColumn(panel, stitched.digest.sha256, x) : [];
  const dom = await storedFile(panel, item.parts.find(({ label }) => label === 'dom')?.digest.sha256 ?? '');
  return { page, item, panel, column, dom };
}
