import { type EvidenceItem, isKnownCause } from '../model/evidence';
import type { FollowedFacts } from '../model/sealed-facts';
import type { TextLanguage } from '../model/text-language';
import { assuranceOf } from './assurance';
import { clockSentence } from './clock-words';
import { deviceFacts } from './method-device';
import { methodEn } from './method-en';
import { eventsSince } from './method-events';
import type { Fact, MethodTexts } from './method-texts';
import { methodZh } from './method-zh';
import type { PackagedEvidence, PackageInput } from './package-input';
import { readingCounts } from './reading-counts';
import { readmeEn } from './readme-en';
import type { ReadmeTexts } from './readme-texts';
import { readmeZh } from './readme-zh';
import { showInstant } from './zoned-time';

/** In which words facts are told, and of which package. */
export interface MethodContext {
  language: TextLanguage;
  texts: MethodTexts;
  readme: ReadmeTexts;
  input: PackageInput;
}

/** More gaps than this are counted, not listed. */
const GAPS_LISTED = 20;

export function methodContext(language: TextLanguage, input: PackageInput): MethodContext {
  const [texts, readme] = language === 'zh' ? [methodZh, readmeZh] : [methodEn, readmeEn];
  return { language, texts, readme, input };
}

/** How an exhibit was taken, as its sealed files say, in lines of plain text. */
export function factsOf(piece: PackagedEvidence, context: MethodContext): Fact[] {
  const { imported } = piece.item;
  const facts = imported === undefined ? ofCapture(piece, context) : ofImport(piece, imported, context);
  return [...facts, ...ofSeal(piece, context)];
}

function ofCapture(piece: PackagedEvidence, context: MethodContext): Fact[] {
  const { item, reading, sealed, clock } = piece;
  const { texts, input } = context;
  const { circumstances, followed } = sealed;
  const like = input.createdAt;
  return [
    ['started', startedBy(piece, texts)],
    ['permission', circumstances.permission ? [texts.permissions[circumstances.permission]] : null],
    ['address', [item.url, ...stripped(circumstances.urlStripped, texts)]],
    ['extent', [extentOf(item, texts)]],
    ...deviceFacts(sealed, like, texts),
    ['server', serverOf(clock ?? circumstances.clock, context)],
    ['reader', readerOf(piece, context)],
    ...optional(
      'notes',
      reading.notes.map((note) => texts.notes[note]),
    ),
    ...optional('list', followed === null ? [] : listOf(followed, texts)),
    ...optional('failures', failuresOf(piece, like, texts)),
    ['covered', coveredOf(piece, texts)],
    ['missing', missingOf(item, context)],
  ];
}

function optional(term: Fact[0], lines: readonly string[]): Fact[] {
  return lines.length === 0 ? [] : [[term, lines]];
}

function startedBy({ item, sealed }: PackagedEvidence, { triggers }: MethodTexts): string[] | null {
  if (item.parts.some(({ label }) => label === 'failure')) return [triggers.recorded];
  if (item.parts.some(({ label }) => label === 'rows')) return [triggers.followed];
  const { trigger } = sealed.circumstances;
  return trigger === undefined ? null : [triggers[trigger]];
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

function serverOf(
  clock: PackagedEvidence['clock'] | undefined,
  { readme, input }: MethodContext,
): string[] | null {
  if (!clock) return null;
  const { serverDate } = clock;
  const asked = serverDate === null ? [] : [`${readme.exhibits.clock.asked}${serverDate.request}`];
  return [clockSentence(clock, readme, input.createdAt), ...asked];
}

function readerOf({ reading }: PackagedEvidence, { texts, language }: MethodContext): string[] {
  const { wallet, page, transactions } = reading;
  const days = [...new Set(transactions.map(({ readBy }) => readBy.checkedOn))].filter((day) => day !== '');
  return [
    wallet === 'generic' ? texts.generic : texts.reader(wallet, page),
    ...(days.length === 0 ? [] : [texts.checkedOn(days.sort().join(texts.comma))]),
    texts.found(readingCounts(reading, language)),
  ];
}

function listOf({ seen, views, gaps, leftOut, of, full }: FollowedFacts, { list }: MethodTexts): string[] {
  return [
    list.seen({ seen, views, leftOut }),
    of === null ? list.notTold : list.told(of.value),
    ...(gaps.length === 0 ? [list.noGaps] : []),
    ...gaps.slice(0, GAPS_LISTED).map(({ after, before, why }) => list.gap(after, before, list.why[why])),
    ...(gaps.length > GAPS_LISTED ? [list.moreGaps(gaps.length - GAPS_LISTED)] : []),
    ...(full ? [list.full] : []),
  ];
}

function failuresOf({ reading }: PackagedEvidence, like: string, texts: MethodTexts): string[] {
  const at = (time: string | null) => (time === null ? texts.notSeen : showInstant(time, like));
  return reading.failures.map(({ text, seenAt, goneAt }) => texts.failure(text, at(seenAt), at(goneAt)));
}

/** Places that show a secret lie beside each other by the letter: they are counted by reason and picture. */
function coveredOf({ sealed }: PackagedEvidence, texts: MethodTexts): string[] | null {
  const { covered } = sealed.circumstances;
  if (covered === undefined) return null;
  if (covered.length === 0) return [texts.nothingCovered];
  const counts = new Map<string, { reason: string; part: string; count: number }>();
  for (const { reason, part = '' } of covered) {
    const key = JSON.stringify([reason, part]);
    counts.set(key, { reason, part, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [
    ...[...counts.values()].map(({ count, reason, part }) => {
      const word = Object.hasOwn(texts.reasons, reason) ? texts.reasons[reason] : undefined;
      return texts.covered(count, word ?? texts.otherReason, part);
    }),
    texts.coveredWhy,
  ];
}

function missingOf({ missing }: EvidenceItem, { texts, readme }: MethodContext): string[] {
  if (missing.length === 0) return [texts.nothingMissing];
  const { causes } = readme.exhibits;
  return missing.map(({ part, cause }) =>
    texts.missingPart(part, isKnownCause(cause) ? causes[cause] : cause),
  );
}

function ofImport(
  { reading, item }: PackagedEvidence,
  { fileName, kind, from, modifiedAt }: NonNullable<EvidenceItem['imported']>,
  { texts, readme, input, language }: MethodContext,
): Fact[] {
  const words = readme.exhibits.imported;
  return [
    ['given', [showInstant(item.capturedAt, input.createdAt)]],
    ['fileName', [fileName]],
    ['kind', [words.kinds[kind]]],
    ['from', [from === '' ? words.notSaid : from]],
    ['modified', modifiedAt === null ? null : [showInstant(modifiedAt, input.createdAt)]],
    ['fileRead', [readingCounts(reading, language), ...reading.notes.map((note) => texts.notes[note])]],
  ];
}

function ofSeal(piece: PackagedEvidence, { texts, input }: MethodContext): Fact[] {
  const { entry } = assuranceOf(piece, input);
  if (entry === null) return [['seal', [texts.noSeal]]];
  const since = eventsSince(entry, piece.item, input);
  return [
    ['seal', [texts.seal(entry.seq, showInstant(entry.at, input.createdAt)), texts.entryHash(entry.hash)]],
    ...optional(
      'events',
      since.map(({ at, event }) => `${showInstant(at, input.createdAt)} ${texts.events[event]}`),
    ),
  ];
}
