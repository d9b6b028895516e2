import { caseLabel } from '../model/case';
import { PartLabel } from '../model/evidence';
import type { TextLanguage } from '../model/text-language';
import { STEPS } from './assurance';
import { ASSURANCE } from './assurance-words';
import { exhibitsHeading, sheetFoot } from './exhibit-foot';
import { type Html, html, quoted } from './html';
import { packagesBefore } from './method-events';
import { methodOf } from './method-exhibit';
import { type MethodContext, methodContext } from './method-facts';
import type { PackageInput } from './package-input';
import { page } from './page';
import { showInstant } from './zoned-time';

/** How the exhibits were taken, from what their sealed files say, for whoever has to judge whether that was sound. */
export function methodPage(language: TextLanguage, input: PackageInput): string {
  const context = methodContext(language, input);
  const { texts, readme } = context;
  const title = texts.title(caseLabel(input.case.number));
  const used = new Set(input.evidence.flatMap(({ item }) => item.parts.map(({ label }) => label)));
  const words = ASSURANCE[language];
  const earlier = packagesBefore(input);
  return page(
    language,
    title,
    input.signer.fingerprint,
    html`<main class="method">
<div class="brand"><span>Wallet Witness · 钱包见证</span><a href="${texts.otherLanguage.href}">${texts.otherLanguage.name}</a></div>
<h1>${title}</h1>
${input.case.title === '' ? null : html`<p class="lead">${quoted(input.case.title)}</p>`}
<p>${texts.lead}</p>${input.redacted ? html`<p><b>${words.covered}</b></p>` : null}
<section><h2>${texts.general.title}</h2><ul>${texts.general.points.map((point) => html`<li>${point}</li>\n`)}</ul></section>
<section><h2>${words.legend}</h2><p>${words.rule}</p><ol>${STEPS.map((step) => html`<li><b>${words.steps[step].name}</b>${words.colon}${words.steps[step].means}</li>\n`)}</ol><p>${words.authority}</p></section>
<section><h2>${texts.techniques.title}</h2><table><thead><tr>${texts.techniques.heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>
${PartLabel.options.filter((label) => used.has(label)).map((label) => html`<tr><td>${readme.labels[label]}</td><td>${texts.techniques.of[label]}</td></tr>\n`)}</tbody></table></section>
<section><h2>${texts.guideline.title}</h2><p>${texts.guideline.lead}</p><ul>${texts.guideline.points.map(([quality, answer]) => html`<li><b>${quality}</b>${words.colon}${answer}</li>\n`)}</ul></section>
<section>${exhibitsHeading(texts.exhibits, input)}
${input.evidence.length === 0 ? html`<p>${texts.none}</p>` : input.evidence.map((piece) => methodOf(piece, context))}
</section>${
      earlier.length === 0
        ? null
        : html`
<section><h2>${texts.packages.title}</h2><p>${texts.packages.lead}</p><ul>${earlier.map((entry) => packageLine(entry, context))}</ul></section>`
    }
</main>`,
    input.evidence.map(({ item }) => sheetFoot(item, language, input.createdAt)),
  );
}

function packageLine(
  { at, event, seq, sha256 }: ReturnType<typeof packagesBefore>[number],
  { texts, input }: MethodContext,
): Html {
  const { said, sealed } = texts.packages.of[event];
  const hash = sha256 === null ? null : html`<br>${sealed} <code>${sha256}</code>`;
  return html`<li>${said} · ${texts.seal(seq, showInstant(at, input.createdAt))}${hash}</li>\n`;
}
