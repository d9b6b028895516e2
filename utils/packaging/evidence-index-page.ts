import { caseLabel } from '../model/case';
import { exhibit } from '../model/evidence';
import { HEADINGS, indexLines, sourceOf, titleOf } from './evidence-index';
import { type Html, html, quoted } from './html';
import type { PackagedEvidence, PackageInput } from './package-input';
import { notesByExhibit } from './packed-notes';
import { page } from './page';
import { showInstant } from './zoned-time';

/** The list of exhibits for reading and printing: what an exhibit is, and below it each of its files. */
export function evidenceIndexPage(input: PackageInput): string {
  const title = `证据目录 · List of exhibits · ${caseLabel(input.case.number)}`;
  return page(
    'zh',
    title,
    input.signer.fingerprint,
    html`<main class="index">
<div class="brand"><span>Wallet Witness · 钱包见证</span></div>
<h1>${title}</h1>
${input.case.title === '' ? null : html`<p class="lead">${quoted(input.case.title)}</p>`}
${input.evidence.length === 0 ? html`<p>没有证据。 There are no exhibits.</p>` : table(input)}
</main>`,
  );
}

function table({ evidence, createdAt }: PackageInput): Html {
  const { number, class: kind, name, proves, pages, sha256 } = HEADINGS;
  const notes = notesByExhibit(evidence);
  return html`<table><thead>
<tr>${[number, `${name} · ${kind}`, proves, pages, sha256].map((heading) => html`<th>${heading}</th>`)}</tr>
</thead>
${evidence.map((piece) => group(piece, createdAt, notes.get(exhibit(piece.item.number))))}</table>
<p class="note">页数只计图片，每张一页。 Only pictures are counted as pages, one each.</p>`;
}

function group(piece: PackagedEvidence, like: string, note: string | undefined): Html {
  const { item } = piece;
  const number = exhibit(item.number);
  const files = indexLines(piece, like).map(
    (line, index) => html`<tr><td></td>
<td>${item.parts[index]?.name ?? ''}<br><span class="note">${line.class}</span></td><td>${quoted(line.proves)}</td>
<td>${line.pages}</td><td><code class="hash">${line.sha256}</code></td></tr>
`,
  );
  return html`<tbody id="${number}">
<tr class="head"><th><span class="number">${number}</span></th><th colspan="4">${quoted(titleOf(piece))}
<div class="note">${HEADINGS.source}: ${quoted(sourceOf(item))}</div>
<div class="note">${HEADINGS.obtainedAt}: ${showInstant(item.capturedAt, like)}</div>${
    note === undefined
      ? null
      : html`
<div class="note">${HEADINGS.note}: ${quoted(note)}</div>`
  }</th></tr>
${files}</tbody>
`;
}
