import { isoText, momentText } from '../../moment-text';
import { oneLine } from '../../plain';
import type { Fill } from '../form';
import { said, shown } from '../piece';
import type { SheetFacts } from '../sheet-facts';

/** More moments than this are told as from the first to the last. */
const MOMENTS = 6;

/** The times of the transactions at issue, as the pages show them. */
export const moments: Fill = ({ rows, matter, words }) => {
  const dated = rows.filter(({ transaction }) => transaction.occurredAt.value !== null);
  const texts = [...new Set(dated.map(({ transaction }) => momentText(transaction.occurredAt, matter.pen)))];
  const exhibits = [...new Set(dated.map(({ exhibit }) => exhibit))];
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (texts.length > MOMENTS) return [shown(words.period(first, last), exhibits)];
  return texts.map((one) => shown(one, exhibits));
};

/** The time of the purchase, where it is known which of the transactions that is; else the day that the case names. */
export const purchaseTime: Fill = (facts) => (facts.chosen && moments(facts)) || ownDay(facts);

/** The day or days it happened: of transactions that are known to be meant, or that are all of one day; else the case's. */
export const days: Fill = (facts) => {
  const { rows, matter, chosen } = facts;
  const dated = rows.flatMap(({ transaction, exhibit }) => {
    const day = isoText((transaction.occurredAt.value ?? '').slice(0, 10), matter.pen.language);
    return day === null ? [] : [{ day, exhibit }];
  });
  const found = [...new Set(dated.map(({ day }) => day))];
  const certain = found.length > 0 && (chosen || found.length === 1);
  if (!certain) return ownDay(facts);
  return found.map((day) => shown(day, [...new Set(dated.map(({ exhibit }) => exhibit))]));
};

function ownDay({ matter, case: subject }: SheetFacts) {
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
