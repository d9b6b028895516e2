import { readBlockRows } from '../../reading/block-rows';
import { readDetails } from '../../reading/details';
import { readGrids } from '../../reading/grid';
import { readGridRows } from '../../reading/grid-rows';
import { readHero } from '../../reading/hero';
import type { Page } from '../../reading/page';
import { defineWallet, type PageTransaction } from '../define-wallet';

/** The last resort for every page without a reader of its own. Right or silent: what the page leaves open stays open. */
export default defineWallet({
  id: 'generic',
  name: { en: 'Other wallet', zh: '其他钱包' },
  matches: [],
  checkedOn: '2026-11-22',
  pages: [{ kind: 'list', detect: () => true, read: readList }],
});

function readList(page: Page): PageTransaction[] {
  const grids = readGrids(page);
  for (const { element, columns, useful } of grids) {
    const named = columns.map(({ role, label }) => `"${label}" is ${role ?? 'open'}`).join(', ');
    page.explain?.(`table ${page.selector(element)}${useful ? '' : ' left out, no transactions'}: ${named}`);
  }
  const fromTables = grids.filter(({ useful }) => useful).flatMap((grid) => readGridRows(page, grid));
  const fromBlocks = readBlockRows(page, new Set(grids.map(({ element }) => element)));
  const rows = withoutCopies([...fromTables, ...fromBlocks]);
  const [row, ...more] = rows;
  if (more.length > 0 || (row && row.direction !== 'unknown')) return rows;
  // A single row without a sign may be part of what a large signed figure above it says.
  const hero = readHero(page);
  return hero ? [hero] : row ? rows : readDetails(page);
}

/** A transaction's own number names it: a second row with it and the same words is a copy. */
function withoutCopies(rows: PageTransaction[]): PageTransaction[] {
  const seen = new Set<string>();
  return rows.filter(({ references, text }) => {
    const own = references.find(({ type }) => type === 'transaction');
    const key = `${own?.value} ${text}`;
    if (own && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
