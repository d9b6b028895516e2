import type { TextLanguage } from '../model/case';
import { type EvidenceItem, exhibit, isKnownCause } from '../model/evidence';
import type { FollowedFacts } from '../model/sealed-facts';
import { type Assurance, assuranceOf } from './assurance';
import { ASSURANCE, assuranceSentences } from './assurance-words';
import { clockWords } from './clock-words';
import { partPath } from './evidence-files';
import { titleOf } from './evidence-index';
import { exhibitFoot } from './exhibit-foot';
import { type Html, type HtmlValue, html, quoted } from './html';
import { deviceFacts } from './method-device';
import { eventsSince } from './method-events';
import type { Fact, MethodTexts } from './method-texts';
import type { PackagedEvidence, PackageInput } from './package-input';
import type { ReadmeTexts } from './readme-texts';
import { showInstant } from './zoned-time';

/** In which words, and beside what, a method sheet is written. */
export interface MethodContext {
  language: TextLanguage;
  texts: MethodTexts;
  readme: ReadmeTexts;
  input: PackageInput;
}

/** More gaps than this are counted, not listed. */
const GAPS_LISTED = 20;

/** How one exhibit was taken: every fact that its sealed files hold, and of the others that they do not. */
export function methodOf(piece: PackagedEvidence, context: MethodContext): Html {
  const { texts, language, input } = context;
  const { item } = piece;
  const number = exhibit(item.number);
  const assurance = assuranceOf(piece, input);
  const facts = [
    ...(item.imported === undefined ? ofCapture(piece, context) : ofImport(piece, item.imported, context)),
    ...ofSeal(item, assurance, context),
  ];
  return html`<article class="exhibit" id="${number}">
<h3><span class="number">${number}</span>${quoted(titleOf(piece))}</h3>
${item.imported === undefined ? null : html`<p>${texts.imported.untouched}</p>\n`}<dl>
<dt>${ASSURANCE[language].title}</dt><dd>${lines(assuranceSentences(assurance, language, input.createdAt))}</dd>
${facts.map(([term, value]) => html`<dt>${texts.terms[term]}</dt><dd>${value ?? html`<i>${texts.notRecorded}</i>`}</dd>\n`)}</dl>
${files(item, context)}
${exhibitFoot(item, language, input.createdAt)}
</article>
`;
}

export function lines(values: readonly HtmlValue[]): Html[] {
  return values.map((value) => html`<div>${value}</div>`);
}

function ofCapture(piece: PackagedEvidence, context: MethodContext): Fact[] {
  const { item, reading, sealed, clock } = piece;
  const { texts, readme, input } = context;
  const { circumstances, followed } = sealed;
  const like = input.createdAt;
  const server = clock ?? circumstances.clock;
  return [
    ['started', startedBy(item, piece, texts)],
    ['permission', circumstances.permission ? texts.permissions[circumstances.permission] : null],
    ['address', lines([quoted(item.url), ...stripped(circumstances.urlStripped, texts)])],
    ['extent', extentOf(item, texts)],
    ...deviceFacts(sealed, like, texts),
    ['server', server ? clockWords(server, readme, like) : null],
    ['reader', readerOf(piece, texts)],
    ...(reading.notes.length === 0
      ? []
      : ([['notes', lines(reading.notes.map((note) => texts.notes[note]))]] as const)),
    ...(followed === null ? [] : ([['list', listOf(followed, texts)]] as const)),
    ...(reading.failures.length === 0 ? [] : ([['failures', failuresOf(piece, like, texts)]] as const)),
    ['covered', coveredOf(piece, texts)],
    ['missing', missingOf(item, context)],
  ];
}

function startedBy(
  item: EvidenceItem,
  { sealed }: PackagedEvidence,
  { triggers }: MethodTexts,
): string | null {
  if (item.parts.some(({ label }) => label === 'failure')) return triggers.recorded;
  if (item.parts.some(({ label }) => label === 'rows')) return triggers.followed;
  const { trigger } = sealed.circumstances;
  return trigger === undefined ? null : triggers[trigger];
}

function stripped(was: boolean | undefined, texts: MethodTexts): string[] {
  return was === undefined ? [] : [texts.stripped[was ? 'yes' : 'no']];
}

function extentOf({ parts }: EvidenceItem, { extent }: MethodTexts): string {
  const pictures = parts.filter(({ label }) => label === 'pixels' || label === 'rendering');
  if (pictures.length === 0) return extent.none;
  if (parts.some(({ label }) => label === 'failure')) return extent.failure;
  return pictures.some(({ place }) => place !== undefined) ? extent.tiles(pictures.length) : extent.view;
}

function readerOf({ reading }: PackagedEvidence, texts: MethodTexts): Html[] {
  const { wallet, page, transactions, failures, messages } = reading;
  const days = [...new Set(transactions.map(({ readBy }) => readBy.checkedOn))]
    .filter((day) => day !== '')
    .sort();
  return lines([
    wallet === 'generic' ? texts.generic : quoted(texts.reader(wallet, page)),
    ...(days.length === 0 ? [] : [quoted(texts.checkedOn(days.join(', ')))]),
    texts.counts(transactions.length, failures.length, messages.length),
  ]);
}

function listOf({ seen, views, gaps, leftOut, of, full }: FollowedFacts, { list }: MethodTexts): Html[] {
  return lines([
    list.seen({ seen, views, gaps: gaps.length, leftOut }),
    of === null ? list.notTold : list.told(of.value),
    ...(gaps.length === 0 ? [list.noGaps] : []),
    ...gaps
      .slice(0, GAPS_LISTED)
      .map(({ after, before, why }) => `${list.gap(after, before)}: ${list.why[why]}`),
    ...(gaps.length > GAPS_LISTED ? [list.moreGaps(gaps.length - GAPS_LISTED)] : []),
    ...(full ? [list.full] : []),
  ]);
}

function failuresOf({ reading }: PackagedEvidence, like: string, texts: MethodTexts): Html[] {
  const at = (time: string | null) => (time === null ? texts.notSeen : showInstant(time, like));
  return reading.failures.map(
    ({ text, seenAt, goneAt }) =>
      html`<div>${quoted(text)}<div class="note">${texts.failure(at(seenAt), at(goneAt))}</div></div>`,
  );
}

/** Places that show a secret lie beside each other by the letter: they are counted by reason and picture. */
function coveredOf({ sealed }: PackagedEvidence, texts: MethodTexts): HtmlValue {
  const { covered } = sealed.circumstances;
  if (covered === undefined) return null;
  if (covered.length === 0) return texts.nothingCovered;
  const counts = new Map<string, { reason: string; part: string; count: number }>();
  for (const { reason, part = '' } of covered) {
    const key = JSON.stringify([reason, part]);
    counts.set(key, { reason, part, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return lines([
    ...[...counts.values()].map(({ count, reason, part }) => {
      const word = Object.hasOwn(texts.reasons, reason) ? texts.reasons[reason] : undefined;
      return quoted(texts.covered(count, word ?? texts.otherReason, part));
    }),
    texts.coveredWhy,
  ]);
}

function missingOf({ missing }: EvidenceItem, { texts, readme }: MethodContext): HtmlValue {
  if (missing.length === 0) return texts.nothingMissing;
  const { causes } = readme.exhibits;
  return missing.map(
    ({ part, cause }) =>
      html`<div>${quoted(part)}: ${isKnownCause(cause) ? causes[cause] : quoted(cause)}</div>`,
  );
}

function ofImport(
  { reading, item }: PackagedEvidence,
  { fileName, kind, from, modifiedAt }: NonNullable<EvidenceItem['imported']>,
  { texts, readme, input }: MethodContext,
): Fact[] {
  const words = readme.exhibits.imported;
  const { transactions, failures, messages } = reading;
  return [
    ['given', showInstant(item.capturedAt, input.createdAt)],
    ['fileName', quoted(fileName)],
    ['kind', words.kinds[kind]],
    ['from', from === '' ? words.notSaid : quoted(from)],
    ['modified', modifiedAt === null ? null : showInstant(modifiedAt, input.createdAt)],
    [
      'fileRead',
      lines([
        texts.counts(transactions.length, failures.length, messages.length),
        ...reading.notes.map((note) => texts.notes[note]),
      ]),
    ],
  ];
}

function ofSeal(item: EvidenceItem, { entry }: Assurance, { texts, input }: MethodContext): Fact[] {
  if (entry === null) return [['seal', texts.noSeal]];
  const since = eventsSince(entry, item, input);
  return [
    [
      'seal',
      lines([
        texts.seal(entry.seq, showInstant(entry.at, input.createdAt)),
        html`<code class="hash">${entry.hash}</code>`,
      ]),
    ],
    ...(since.length === 0
      ? []
      : ([
          [
            'events',
            lines(since.map(({ at, event }) => `${showInstant(at, input.createdAt)} ${texts.events[event]}`)),
          ],
        ] as const)),
  ];
}

function files(item: EvidenceItem, { texts, readme }: MethodContext): Html {
  return html`<table><thead><tr>${texts.files.heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>
${item.parts.map(
  ({ name, label, place, digest }) => html`<tr><td>${partPath(item, name)}</td><td>${readme.labels[label]}
<div class="note">${place === undefined ? null : html`${texts.files.place(`${place.x}, ${place.y}, ${place.width} × ${place.height}`)}; `}${texts.files.bytes(String(digest.size))}</div></td>
<td><code class="hash">${digest.sha256}</code></td></tr>
`,
)}</tbody></table>`;
}
