import { caseLabel } from '../model/case';
import { exhibit } from '../model/evidence';
import { type Html, html } from './html';
import type { PackagedDraft, PackageInput } from './package-input';
import { page } from './page';

/**
 * The complaint as a page to print: the person's text and nothing else, so that it can be sent as it is.
 * Numbers of exhibits that are in the package lead to their lines in the list of exhibits.
 */
export function complaintPage(draft: PackagedDraft, input: PackageInput): string {
  const known = new Set(input.evidence.map(({ item }) => exhibit(item.number)));
  const paragraphs = draft.text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .filter((paragraph) => paragraph.trim() !== '');
  const word = draft.language === 'zh' ? '投诉书' : 'Complaint';
  return page(
    draft.language,
    `${word} ${caseLabel(input.case.number)}`,
    input.signer.fingerprint,
    html`<main class="letter">
${paragraphs.map((paragraph) => html`<p dir="auto">${withLinks(paragraph, known)}</p>\n`)}</main>`,
  );
}

/** Splitting by a captured group gives texts and exhibit numbers in turn. */
function withLinks(text: string, known: ReadonlySet<string>): Html[] {
  return text
    .split(/\b(E\d{4,})\b/)
    .map((piece) =>
      known.has(piece) ? html`<a href="evidence-index.html#${piece}">${piece}</a>` : html`${piece}`,
    );
}
