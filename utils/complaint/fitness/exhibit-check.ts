import { exhibit } from '../../model/evidence';
import type { FitnessPoint } from '../../model/fitness';
import type { Jurisdiction } from '../../model/jurisdiction';
import type { Exhibit } from '../facts';
import type { FitnessInput } from './occasion';

const MEGABYTE = 1_000_000;
/** Mailboxes refuse about 25 MB, of which the encoding of attachments takes a third. A custom, no desk's own rule. */
const LARGEST = 18 * MEGABYTE;
/** What forms and mailboxes turn away; they take pictures, PDF and plain documents. */
const NOT_TAKEN = /^(?:audio|video)\/|zip|compressed|x-tar|executable|octet-stream/;
const BY_ENDING = /\.(?:zip|rar|7z|exe|msg|m4a|mp3|amr|wav|mp4|mov|heic|heif)$/i;

/** What exhibits leave open, and whether the desk can take and read them. */
export function exhibitPoints({ exhibits, case: subject, language }: FitnessInput): FitnessPoint[] {
  const rows = exhibits.flatMap(({ reading }) => reading.transactions);
  const timed = rows.filter(
    ({ occurredAt: { precision } }) => precision === 'minute' || precision === 'second',
  );
  const aboutMoney = subject.issueType !== null && !['no_answer', 'privacy'].includes(subject.issueType);
  const bytes = exhibits.flatMap(({ item }) => item.parts).reduce((sum, { digest }) => sum + digest.size, 0);
  return [
    ...(aboutMoney && !rows.some(({ references }) => references.length > 0)
      ? [point('no_reference', 'missing')]
      : []),
    ...counted('zone_unknown', timed.filter(({ occurredAt }) => occurredAt.zone === null).length),
    ...counted('date_open', rows.filter(({ occurredAt }) => occurredAt.value === null).length),
    ...counted('amount_open', rows.filter(({ amount }) => amount.value === null).length),
    ...named('exhibit_foreign', foreign(exhibits, deskLanguage(subject.jurisdiction ?? null, language))),
    ...named('exhibit_kind', exhibits.filter(isNotTaken)),
    ...(bytes > LARGEST ? [point('exhibit_large', 'risk', [Math.ceil(bytes / MEGABYTE)])] : []),
  ];
}

function point(
  id: FitnessPoint['id'],
  severity: FitnessPoint['severity'],
  values: FitnessPoint['values'] = [],
): FitnessPoint {
  return { id, severity, values, mend: { tab: 'evidence' } };
}

function counted(id: 'zone_unknown' | 'date_open' | 'amount_open', count: number): FitnessPoint[] {
  if (count === 0) return [];
  return [{ ...point(id, 'open', [count]), mend: { tab: 'case', field: 'whatHappened' } }];
}

function named(id: 'exhibit_foreign' | 'exhibit_kind', exhibits: readonly Exhibit[]): FitnessPoint[] {
  if (exhibits.length === 0) return [];
  return [point(id, id === 'exhibit_kind' ? 'risk' : 'open', [list(exhibits)])];
}

function list(exhibits: readonly Exhibit[]): string {
  return exhibits.map(({ item }) => exhibit(item.number)).join(', ');
}

function isNotTaken({ item }: Exhibit): boolean {
  if (item.imported === undefined) return false;
  const originals = item.parts.filter(({ label }) => label === 'original');
  return BY_ENDING.test(item.imported.fileName) || originals.some(({ type }) => NOT_TAKEN.test(type));
}

/**
 * The language in which a desk decides. Courts of mainland China ask for a translation of what is in another language
 * (最高人民法院关于民事诉讼证据的若干规定, art. 17). Where it is not known the letter's own language is taken.
 */
function deskLanguage(jurisdiction: Jurisdiction | null, letter: 'en' | 'zh'): 'en' | 'zh' | 'both' {
  const [country = ''] = (jurisdiction ?? '').split('_');
  if (country === 'cn' || country === 'tw') return 'zh';
  if (country === 'hk') return 'both';
  return ['us', 'uk', 'sg', 'au', 'in', 'ca'].includes(country) ? 'en' : letter;
}

/** From so many letters on a text has a language. */
const LETTERS = 12;
const TRANSLATION = /translat|译文|翻译|譯文|翻譯/i;

function foreign(exhibits: readonly Exhibit[], desk: 'en' | 'zh' | 'both'): Exhibit[] {
  if (desk === 'both') return [];
  if (exhibits.some(({ item }) => TRANSLATION.test(`${item.imported?.fileName} ${item.imported?.from}`)))
    return [];
  return exhibits.filter((one) => {
    const words = wordsOf(one);
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
    const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (letters < LETTERS) return false;
    return desk === 'zh' ? han / letters < 0.1 : latin / letters < 0.5;
  });
}

function wordsOf({ reading }: Exhibit): string {
  return [
    ...reading.transactions.map(
      ({ text, description, status }) => `${text} ${description ?? ''} ${status.raw}`,
    ),
    ...reading.failures.map(({ text }) => text),
    ...reading.messages.map(({ text }) => text),
  ].join(' ');
}
