import { type Block, documentOf, type PrintedLetter } from '../complaint/document';
import type { Exhibit } from '../complaint/facts';
import { caseLabel } from '../model/case';
import { exhibit } from '../model/evidence';
import type { TextLanguage } from '../model/text-language';
import { type Html, html } from './html';
import { page } from './page';

/**
 * The complaint as a page to print: the person's text and nothing else, so that it can be sent as it is. Numbers of
 * exhibits that lie beside it in a package lead to their lines in its list of exhibits; a page alone leads nowhere.
 */
export function complaintPage(
  letter: PrintedLetter,
  caseNumber: number,
  exhibits: readonly Exhibit[],
  where: { fingerprint: string } | 'alone',
): string {
  const linked = where === 'alone' ? [] : exhibits;
  const known = new Set(linked.map(({ item }) => exhibit(item.number)));
  const blocks = documentOf(letter, exhibits).map((block) => blockOf(block, known));
  return page(
    letter.language,
    letterTitle(caseNumber, letter.language),
    where === 'alone' ? null : where.fingerprint,
    html`<main class="letter">
${blocks.map((block) => html`${block}\n`)}</main>`,
  );
}

/** `Complaint C0001`: what a page or file of the complaint is called. */
export function letterTitle(caseNumber: number, language: TextLanguage): string {
  return `${language === 'zh' ? '投诉书' : 'Complaint'} ${caseLabel(caseNumber)}`;
}

function blockOf(block: Block, known: ReadonlySet<string>): Html {
  switch (block.kind) {
    case 'title':
      return html`<h1 dir="auto">${withLinks(block.text, known)}</h1>`;
    case 'heading':
      return html`<h2 dir="auto">${withLinks(block.text, known)}</h2>`;
    case 'enclosure':
      return html`<h2 class="enclosure" dir="auto">${withLinks(block.text, known)}</h2>`;
    case 'lines':
      return html`<p dir="auto">${withLinks(block.lines.join('\n'), known)}</p>`;
    case 'signature':
      return html`<p class="signature" dir="auto">${withLinks(block.lines.join('\n'), known)}</p>`;
    case 'list':
      return html`<ul>${block.items.map(
        ({ mark, text }) =>
          html`<li dir="auto"><span class="mark">${mark}</span>${withLinks(text, known)}</li>`,
      )}</ul>`;
    case 'catalogue': {
      const keys = Object.keys(block.columns) as (keyof typeof block.columns)[];
      return html`<table><thead><tr>${keys.map((key) => html`<th>${block.columns[key]}</th>`)}</tr></thead><tbody>${block.rows.map(
        (row) => html`<tr>${keys.map((key) => html`<td dir="auto">${withLinks(row[key], known)}</td>`)}</tr>`,
      )}</tbody></table>`;
    }
  }
}

/** Splitting by a captured group gives texts and exhibit numbers in turn. */
function withLinks(text: string, known: ReadonlySet<string>): Html[] {
  return text
    .split(/\b(E\d{4,})\b/)
    .map((piece) =>
      known.has(piece) ? html`<a href="evidence-index.html#${piece}">${piece}</a>` : html`${piece}`,
    );
}
