import { type Html, html, quoted } from '../html';
import { page } from '../page';
import { type CourtSheet, runsOf, type SheetBlock, type Words } from './sheet';

/** A template as a page to print and to fill in by hand. */
export function sheetPage({ title, language, wide, blocks }: CourtSheet, fingerprint: string): string {
  const kind = wide ? 'court wide' : 'court';
  return page(
    language,
    title,
    fingerprint,
    html`<main class="${kind}">
<h1>${title}</h1>
${blocks.map((block) => html`${blockOf(block)}\n`)}</main>`,
  );
}

function blockOf(block: SheetBlock): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${quoted(block.text)}</h2>`;
    case 'caution':
      return html`<section class="limits">${block.lines.map((line) => html`<p>${wordsOf(line)}</p>`)}</section>`;
    case 'lines':
      return html`${block.lines.map((line) => html`<p>${wordsOf(line)}</p>`)}`;
    case 'signature':
      return html`<div class="signature">${block.lines.map((line) => html`<p>${wordsOf(line)}</p>`)}</div>`;
    case 'table':
      return html`<table><colgroup>${block.shares.map((share) => html`<col width="${Math.round(share * 1000) / 10}%">`)}</colgroup>
<thead><tr>${block.head.map((text) => html`<th>${text}</th>`)}</tr></thead><tbody>
${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${wordsOf(cell)}</td>`)}</tr>\n`)}</tbody></table>`;
  }
}

function wordsOf(words: Words): Html[] {
  return runsOf(words).map((run) =>
    typeof run === 'string' ? quoted(run) : html`<span class="blank">〔${run.blank}〕</span>`,
  );
}
