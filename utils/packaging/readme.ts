import { caseLabel } from '../model/case';
import type { TextLanguage } from '../model/text-language';
import { assuranceOf } from './assurance';
import { assuranceSentences } from './assurance-words';
import { PUBLIC_KEY, SIGNATURE } from './device-seal';
import { partPath } from './evidence-files';
import { exhibitsHeading, sheetFoot } from './exhibit-foot';
import { type GoodOutput, goodOutput } from './good-output';
import { type Html, html, quoted } from './html';
import type { PackageInput } from './package-input';
import { page } from './page';
import { readmeEn } from './readme-en';
import { exhibitCard } from './readme-exhibit';
import { stampSection } from './readme-stamps';
import type { ReadmeTexts } from './readme-texts';
import { readmeZh } from './readme-zh';
import { ofRedacted, redactedNotice, redactedParts } from './redacted-readme';
import { showInstant } from './zoned-time';

/** What the read-me tells of the package around it. Its fingerprint cannot stand in it. */
export interface ReadmeFacts extends Omit<GoodOutput, 'fingerprint'> {
  /** The bag's own folder. */
  folder: string;
}

/** The first page that a receiver opens: what this is, what it does not prove, how to check it, and the exhibits. */
export function writeReadme(language: TextLanguage, input: PackageInput, facts: ReadmeFacts): string {
  const { redacted } = input;
  const ofWhole = language === 'zh' ? readmeZh : readmeEn;
  const texts = redacted ? ofRedacted(ofWhole, language) : ofWhole;
  const title = texts.title(caseLabel(input.case.number));
  const time = texts.limits.time[facts.stamps.length === 0 ? 'unstamped' : 'stamped'];
  const limits = html`<section class="limits"><h2>${texts.limits.title}</h2><p>${texts.limits.lead}</p>
<ul>${[...texts.limits.items, time].map((item) => html`<li>${item}</li>\n`)}</ul></section>
`;
  return page(
    language,
    title,
    input.signer.fingerprint,
    html`<header>
<div class="brand"><span>Wallet Witness · 钱包见证</span><a href="${texts.otherLanguage.href}">${texts.otherLanguage.name}</a></div>
<h1>${title}</h1>
${input.case.title === '' ? null : html`<p class="lead">${quoted(input.case.title)}</p>`}
</header>
<main>
${redacted ? [redactedNotice(language), limits, about(input, texts)] : [about(input, texts), limits]}
${redacted ? redactedParts(language, redacted.redactions) : null}<section><h2>${texts.check.title}</h2>${check(texts, facts, exampleFile(input))}${stampSection(facts.stamps, texts)}</section>
<section><h2>${texts.shows.title}</h2>${texts.shows.text}</section>
<section><h2>${texts.inside.title}</h2><table><tbody>
${texts.inside.rows.map(([path, meaning]) => html`<tr><td><code>${path}</code></td><td>${meaning}</td></tr>\n`)}
</tbody></table></section>
<section>${exhibitsHeading(texts.exhibits.title, input)}
${input.evidence.length === 0 ? html`<p>${texts.exhibits.none}</p>` : exhibits(language, input, texts)}
</section>
</main>`,
    input.evidence.map(({ item }) => sheetFoot(item, language, input.createdAt)),
  );
}

function about(input: PackageInput, texts: ReadmeTexts): Html {
  const { facts, what } = texts;
  return html`<section><h2>${what.title}</h2>${what.text}
<dl>
<dt>${facts.provider}</dt><dd>${input.case.provider === '' ? facts.empty : quoted(input.case.provider)}</dd>
<dt>${facts.exhibits}</dt><dd>${input.evidence.length}</dd>
<dt>${facts.made}</dt><dd>${showInstant(input.createdAt, input.createdAt)}</dd>
<dt>${facts.software}</dt><dd>Wallet Witness ${input.extension}</dd>
</dl></section>`;
}

function check({ check: texts }: ReadmeTexts, facts: ReadmeFacts, example: string): Html {
  return html`${texts.lead}
<h3>${texts.unix}</h3>
<pre>cd ${facts.folder}
sh verify/verify.sh</pre>
<p>${texts.oneCommand}</p>
<pre>${goodOutput({ ...facts, fingerprint: '…' })}</pre>
${texts.bad}${texts.mac}
<pre>sha256sum -c manifest-sha256.txt
sha512sum -c manifest-sha512.txt
sha256sum -c tagmanifest-sha256.txt
sha256sum tagmanifest-sha256.txt
openssl dgst -sha256 -verify ${PUBLIC_KEY} -signature ${SIGNATURE} tagmanifest-sha256.txt</pre>
<h3>${texts.windows}</h3>
<pre>cd ${facts.folder}
powershell -ExecutionPolicy Bypass -File verify\\verify.ps1</pre>
<p>${texts.good}</p>
<pre>Get-FileHash -Algorithm SHA256 ${example.replaceAll('/', '\\')}</pre>
${texts.single}${texts.fingerprint}${texts.signature}${texts.page}${texts.distrust}`;
}

function exhibits(language: TextLanguage, input: PackageInput, texts: ReadmeTexts): Html[] {
  return input.evidence.map((piece) => {
    const assurance = assuranceSentences(assuranceOf(piece, input), language, input.createdAt);
    return exhibitCard(piece, texts, input.createdAt, assurance, language);
  });
}

/** A file of the package to show the command for a single one with. */
function exampleFile({ evidence: [first] }: PackageInput): string {
  const part = first?.item.parts[0];
  return first === undefined || part === undefined ? 'data/case.json' : partPath(first.item, part.name);
}
