import type { ToldTotal } from '../../model/follow';
import { POLICY } from '../inert';
import type { GatheredRow, Snippets } from './gathered-rows';
import type { Gap } from './list-gathered';

export interface RowsFile {
  seen: number;
  of: ToldTotal | null;
  gaps: Gap[];
  views: number;
  /** Rows that the page held beyond what one view may, at most in any view. */
  leftOut: number;
  /** True when following stopped at its own limit. */
  full: boolean;
  rows: GatheredRow[];
}

/** `rows.json`: every row with where and when it was seen; in words, too, what this list does not prove. */
export function rowsJson(file: RowsFile): string {
  const about =
    'Rows as they came into view while the person scrolled or paged. That the list is complete is not proven: a gap is a place where rows may be missing.';
  return JSON.stringify({ format: 'wallet-witness-followed-list-1', about, ...file }, null, 1);
}

/**
 * `rows.html`: the snippets, inert, each between comments with its id: `sha256` of rows.json is over the bytes between
 * them. Parts of a table or of a list stand in one, as they would be lost outside.
 */
export function rowsHtml(snippets: Snippets): string {
  const sections = [...snippets].map(([id, html]) => {
    const [before, after] = surroundings(html);
    return `<section id="${id}">${before}<!--${id}-->${html}<!--/${id}-->${after}</section>\n`;
  });
  return `<!DOCTYPE html>${POLICY}<title>rows</title>\n${sections.join('')}`;
}

function surroundings(html: string): readonly [before: string, after: string] {
  if (/^<tr\b/.test(html)) return ['<table><tbody>', '</tbody></table>'];
  if (/^<tbody\b/.test(html)) return ['<table>', '</table>'];
  if (/^<t[dh]\b/.test(html)) return ['<table><tbody><tr>', '</tr></tbody></table>'];
  return /^<li\b/.test(html) ? ['<ul>', '</ul>'] : ['', ''];
}
