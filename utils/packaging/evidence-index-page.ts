import { caseLabel } from '../model/case';
import { exhibit } from '../model/evidence';
import { assuranceOf, STEPS, type Step } from './assurance';
import { ASSURANCE, stepName } from './assurance-words';
import { HEADINGS, indexLines, sourceOf, titleOf } from './evidence-index';
import { exhibitFoot } from './exhibit-foot';
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

function table(input: PackageInput): Html {
  const { evidence, createdAt } = input;
  const steps = evidence.map((piece) => assuranceOf(piece, input).step);
  const { number, class: kind, name, proves, pages, sha256 } = HEADINGS;
  const notes = notesByExhibit(evidence);
  return html`<table><thead>
<tr>${[number, `${name} · ${kind}`, proves, pages, sha256].map((heading) => html`<th>${heading}</th>`)}</tr>
</thead>
${evidence.map((piece, index) => group(piece, createdAt, steps[index] ?? 'note', notes.get(exhibit(piece.item.number))))}</table>
<p class="note">页数只计图片，每张一页。 Only pictures are counted as pages, one each.</p>
${legend(new Set(steps), input.redacted !== undefined)}`;
}

/** What the steps that occur mean, and what they do not. */
function legend(used: ReadonlySet<Step>, redacted: boolean): Html {
  const { zh, en } = ASSURANCE;
  return html`<section><h2>${zh.legend} ${en.legend}</h2><p>${zh.rule} ${en.rule}</p>${redacted ? html`<p><b>${zh.covered} ${en.covered}</b></p>` : null}
<ul>${STEPS.filter((step) => used.has(step)).map(
    (step) =>
      html`<li><b>${stepName(step)}</b>${zh.colon}${zh.steps[step].means} ${en.steps[step].means}</li>\n`,
  )}</ul></section>`;
}

function group(piece: PackagedEvidence, like: string, step: Step, note: string | undefined): Html {
  const { item } = piece;
  const number = exhibit(item.number);
  const files = indexLines(piece, like, step).map(
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
  }
<div class="note">${HEADINGS.assurance}: ${stepName(step)}</div></th></tr>
${files}<tr><td colspan="5">${exhibitFoot(item, 'zh', like)}</td></tr></tbody>
`;
}
