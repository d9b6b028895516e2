import { letterLength, letterLimit } from '../model/letter-length';
import { atIssue, equalCharges } from './at-issue';
import type { TransactionFact } from './facts';
import type { Matter } from './matter';
import { sumText } from './money-text';
import { certainFigure } from './remedies';

/**
 * A post for everybody to read: what kind of problem, in which month, how much; no name, account, number, payee or exact
 * time, and none of the person's own words, in which any of them could stand. Sentences that do not fit are left out.
 */
export function post(matter: Matter): string {
  const { pen, frame, facts, silence, earlier } = matter;
  const [charges] = equalCharges(matter);
  const rows = charges?.facts ?? atIssue(frame.issue, matter.fault, facts);
  const sentences = pen.words.post({
    issue: frame.issue,
    provider: frame.provider.length > 40 ? '' : frame.provider,
    month: monthOf(rows, pen),
    repeated: charges
      ? {
          count: charges.facts.length,
          amount: sumText(charges.value, charges.currency, pen),
          refunds: charges.refunds.length,
        }
      : null,
    amount: frame.issue === 'no_answer' ? null : certainFigure(rows, matter),
    complained: earlier.complainedOn !== null,
    silentDays: silence?.days || null,
  });
  const limit = letterLimit('post', pen.language, '');
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' || pen.language === 'zh' ? text + sentence : `${text} ${sentence}`;
    if (limit === null || letterLength(longer, limit.unit) <= limit.most) text = longer;
  }
  return `${text}\n`;
}

/** Null where the transactions do not all lie in one month of certain date. */
function monthOf(rows: readonly TransactionFact[], { words }: Matter['pen']): string | null {
  const months = new Set(rows.map(({ transaction }) => transaction.occurredAt.value?.slice(0, 7)));
  const [only, another] = months;
  if (only === undefined || another !== undefined || months.size !== 1) return null;
  const [year = '', month = ''] = only.split('-');
  return words.month(Number(year), Number(month));
}
