import { cameToNothing, flowOf } from '../../../findings/flow';
import { absolute, addDecimals } from '../../../model/decimal';
import type { FindingKind } from '../../../model/finding';
import { cite, sourcesOf } from '../../citation';
import type { TransactionFact } from '../../facts';
import type { Matter } from '../../matter';
import { momentText } from '../../moment-text';
import { moneyText, sumText } from '../../money-text';
import type { Fill } from '../form';
import { type Piece, shown } from '../piece';
import type { SheetFacts } from '../sheet-facts';

const ROWS = 20;

/**
 * Each amount at issue as its page shows it, and where it is known which these are, the exact sum of each currency; nothing is
 * converted or rounded.
 */
export const amounts: Fill = (facts) => {
  const { rows, matter, words } = facts;
  const { pen } = matter;
  const [only, another] = rows;
  if (!only) return null;
  if (!another) {
    const { amount } = only.transaction;
    return amount.value === null || amount.currency === null
      ? null
      : [shown(moneyText(amount, pen), [only.exhibit])];
  }
  const lines = rows.slice(0, ROWS).map((fact) => {
    const { occurredAt, amount } = fact.transaction;
    return shown(words.amountAt(momentText(occurredAt, pen), moneyText(amount, pen), cite([fact], pen)), [
      fact.exhibit,
    ]);
  });
  const more =
    rows.length > ROWS ? [shown(words.moreRows(rows.length - ROWS), exhibitsOf(rows.slice(ROWS)))] : [];
  return [...lines, ...more, ...(facts.chosen ? sums(facts, 2) : [])];
};

/**
 * What was lost, only where it is certain: of charges taken twice the part too much, of accepted findings what they are
 * about, of what the person singled out its sum. A refund that is shown is named and not subtracted.
 */
export const damage: Fill = (facts) => {
  const { matter, words } = facts;
  const { pen } = matter;
  const { issue } = matter.frame;
  const found = foundLoss(matter);
  if (found === null && issue === 'wrong_charge' && matter.facts.repeated.length > 0)
    return matter.facts.repeated.flatMap(({ value, currency, facts: charges, refunds }) => {
      const over = addDecimals(charges.slice(1).map(() => value));
      const back =
        refunds.length > 0
          ? [shown(words.alreadyBack(cite(refunds.flatMap(sourcesOf), pen)), exhibitsOf(refunds))]
          : [];
      return [shown(sumText(over, currency, pen), exhibitsOf(charges)), ...back];
    });
  if (!facts.chosen || issue === 'privacy' || issue === 'no_answer') return null;
  const lost = found ?? sums(facts);
  return lost.length > 0 ? lost : null;
};

/** Findings whose figure is what was taken or is owed; that of the others is a difference, or a payment that may be in order. */
const LOSS: ReadonlySet<FindingKind> = new Set([
  'charged_twice',
  'failed_but_charged',
  'refund_missing',
  'new_payee',
  'small_charges',
  'fee_not_shown',
]);

/**
 * What accepted findings say was lost, by currency: not the sum of their rows, of which one may be owed. Nothing where one
 * of them has no certain figure or two of them tell of one row; null without findings about transactions.
 */
function foundLoss({ findings, pen }: Matter): Piece[] | null {
  const told = findings.filter(({ places }) => places.some(({ kind }) => kind === 'transaction'));
  if (told.length === 0) return null;
  const rows = told.flatMap(({ places }) => [...new Set(places.map((place) => JSON.stringify(place)))]);
  if (new Set(rows).size < rows.length) return [];
  const lost = new Map<string, { values: string[]; exhibits: string[] }>();
  for (const { kind, amount, places } of told) {
    if (!LOSS.has(kind) || amount === null || amount.value === null || amount.currency === null) return [];
    const { values, exhibits } = lost.get(amount.currency) ?? { values: [], exhibits: [] };
    lost.set(amount.currency, {
      values: [...values, amount.value],
      exhibits: [...exhibits, ...places.map(({ exhibit }) => exhibit)],
    });
  }
  return [...lost].map(([currency, { values, exhibits }]) =>
    shown(sumText(addDecimals(values), currency, pen), [...new Set(exhibits)]),
  );
}

/** Of what left the wallet: what came in, came to nothing, or has no certain amount is listed above, and not added. */
function sums({ rows, matter, words }: SheetFacts, atLeast = 1): Piece[] {
  const { pen } = matter;
  const added = new Map<string, TransactionFact[]>();
  for (const fact of rows) {
    const { value, currency } = fact.transaction.amount;
    if (value === null || currency === null || cameToNothing(fact) || flowOf(fact.transaction) !== 'out')
      continue;
    added.set(currency, [...(added.get(currency) ?? []), fact]);
  }
  const counted = [...added].filter(([, facts]) => facts.length >= atLeast);
  return counted.map(([currency, facts]) => {
    const sum = addDecimals(facts.map(({ transaction }) => absolute(transaction.amount.value ?? '0')));
    const text = sumText(sum, currency, pen);
    return shown(facts.length > 1 ? words.sum(facts.length, text) : text, exhibitsOf(facts));
  });
}

function exhibitsOf(facts: readonly TransactionFact[]): string[] {
  return [...new Set(facts.flatMap(sourcesOf).map(({ exhibit }) => exhibit))];
}
