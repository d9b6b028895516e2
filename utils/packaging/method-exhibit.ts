import { type EvidenceItem, exhibit } from '../model/evidence';
import { assuranceOf } from './assurance';
import { ASSURANCE, assuranceSentences } from './assurance-words';
import { partPath } from './evidence-files';
import { titleOf } from './evidence-index';
import { exhibitFoot } from './exhibit-foot';
import { type Html, html, quoted } from './html';
import { factsOf, type MethodContext } from './method-facts';
import type { PackagedEvidence } from './package-input';

/** How one exhibit was taken: every fact that its sealed files hold, and of the others that they do not. */
export function methodOf(piece: PackagedEvidence, context: MethodContext): Html {
  const { texts, language, input } = context;
  const { item } = piece;
  const number = exhibit(item.number);
  const assurance = assuranceSentences(assuranceOf(piece, input), language, input.createdAt);
  return html`<article class="exhibit" id="${number}" style="page: ${number}">
<h3><span class="number">${number}</span>${quoted(titleOf(piece))}</h3>
${item.imported === undefined ? null : html`<p>${texts.imported.untouched}</p>\n`}<dl>
<dt>${ASSURANCE[language].title}</dt><dd>${lines(assurance)}</dd>
${factsOf(piece, context).map(
  ([term, said]) =>
    html`<dt>${texts.terms[term]}</dt><dd>${said === null ? html`<i>${texts.notRecorded}</i>` : lines(said)}</dd>\n`,
)}</dl>
${files(item, context)}
${exhibitFoot(item, language, input.createdAt)}
</article>
`;
}

function lines(said: readonly string[]): Html[] {
  return said.map((line) => html`<div>${quoted(line)}</div>`);
}

function files(item: EvidenceItem, { texts, readme }: MethodContext): Html {
  const [file, ...heads] = texts.files.heads;
  return html`<table><thead><tr><th>${file} <span class="note">${partPath(item, '')}</span></th>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>
${item.parts.map(({ name, label, place, digest }) => {
  const shows = place && texts.files.place(`${place.x}, ${place.y}, ${place.width} × ${place.height}`);
  return html`<tr><td>${name}</td><td>${readme.labels[label]}
<div class="note">${shows === undefined ? null : `${shows}${readme.semicolon}`}${texts.files.bytes(String(digest.size))}</div></td>
<td><code class="hash">${digest.sha256}</code></td></tr>
`;
})}</tbody></table>`;
}
