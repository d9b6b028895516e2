import { isoText, momentText } from '../../moment-text';
import { oneLine } from '../../plain';
import type { Fill } from '../form';
import { said, shown } from '../piece';
import type { SheetFacts } from '../sheet-facts';

/** More moments than this are told as from the first to the last. */
const MOMENTS = 6;

/** When it happened, with the time where the page shows one. What no page dates for certain the case may. */
export const moments: Fill = (facts) => when(facts, (row) => momentText(row.occurredAt, facts.matter.pen));

/** The same in days only. */
export const days: Fill = (facts) =>
  when(
    facts,
    ({ occurredAt }) => isoText((occurredAt.value ?? '').slice(0, 10), facts.matter.pen.language) ?? '',
  );

function when(
  { rows, matter, words, case: subject }: SheetFacts,
  text: (row: SheetFacts['rows'][number]['transaction']) => string,
) {
  const dated = rows.filter(({ transaction }) => transaction.occurredAt.value !== null);
  const texts = [...new Set(dated.map(({ transaction }) => text(transaction)))];
  const exhibits = [...new Set(dated.map(({ exhibit }) => exhibit))];
  const [first, last] = [texts[0], texts.at(-1)];
  if (first !== undefined && last !== undefined)
    return texts.length > MOMENTS
      ? [shown(words.period(first, last), exhibits)]
      : texts.map((one) => shown(one, exhibits));
  const day = subject.happenedOn ? isoText(subject.happenedOn, matter.pen.language) : null;
  return day === null ? null : [said(day)];
}

/** What was bought, where every transaction at issue says the same. */
export const article: Fill = ({ rows, matter }) => {
  const texts = new Set(rows.map(({ transaction }) => oneLine(transaction.description ?? '', 120)));
  const [only] = texts;
  if (!only || texts.size > 1) return null;
  return [shown(matter.pen.mask(only), [...new Set(rows.map(({ exhibit }) => exhibit))])];
};

/** Where: the wallet's sites that the captured pages are of. */
export const place: Fill = ({ matter, words }) => {
  const sites = matter.exhibits.flatMap(({ item }) => {
    const host = URL.canParse(item.url) ? new URL(item.url).host : '';
    return host === '' ? [] : [{ host, exhibit: `E${String(item.number).padStart(4, '0')}` }];
  });
  const hosts = [...new Set(sites.map(({ host }) => host))];
  if (hosts.length === 0) return null;
  return [shown(words.online(hosts.join(words.list)), [...new Set(sites.map(({ exhibit }) => exhibit))])];
};
