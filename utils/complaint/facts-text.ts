import { concerned, equalCharges } from './at-issue';
import { ofTheMatter } from './chronology';
import { cite, sourcesOf } from './citation';
import type { FailureFact, MessageFact, TransactionFact } from './facts';
import type { IssueKey, Matter } from './matter';
import { clockText, isoText } from './moment-text';
import { sumText } from './money-text';
import type { Pen } from './pen';
import { totalsOf } from './totals';

/** A text names this many error messages, and this many messages of a conversation, the last ones. */
const FAILURES = 6;
const MESSAGES = 6;

/** Errors seen on the screen, one sentence each. */
export function failureTexts({ facts, pen }: Matter): string[] {
  const left = facts.failures.slice(FAILURES);
  return [
    ...facts.failures.slice(0, FAILURES).map((fact) => failureText(fact, pen)),
    ...(left.length > 0 ? [pen.words.moreFailures(left.length, cite(left.flatMap(sourcesOf), pen))] : []),
  ];
}

/** The end of the conversation. */
export function conversationTexts({ facts, pen }: Matter): string[] {
  const left = facts.messages.slice(0, -MESSAGES);
  return [
    ...facts.messages.slice(-MESSAGES).map((fact) => messageText(fact, pen)),
    ...(left.length > 0 ? [pen.words.moreMessages(left.length, cite(left.flatMap(sourcesOf), pen))] : []),
  ];
}

/** The person's messages after which no agent is shown to have written: one sentence, or none. */
export function unansweredTexts({ facts, silence, pen }: Matter): string[] {
  const { conversation } = facts;
  // A silence over all channels says more than one conversation does.
  if (silence !== null || !conversation || conversation.unanswered.length === 0) return [];
  const { unanswered, agentWrote, capturedAt } = conversation;
  const when = clockText(capturedAt, pen.language);
  return [pen.words.unanswered(unanswered.length, agentWrote, when, cite(unanswered, pen))];
}

/** Equal charges, told as what is shown and not as what they mean. */
export function repeatedTexts(matter: Matter): string[] {
  const { facts, frame, findings, pen } = matter;
  // What the person accepted as a finding is told as one.
  if (!aboutCharges(frame.issue) || findings.some(({ kind }) => kind === 'charged_twice')) return [];
  const equal = frame.issue === 'wrong_charge' ? equalCharges(matter) : facts.repeated;
  return equal.map(({ value, currency, counterparty, facts: charges }) =>
    pen.words.repeated(
      charges.length,
      sumText(value, currency, pen),
      pen.quote(counterparty, 80),
      citeAll(charges, pen),
    ),
  );
}

/** Where a charge taken twice may be the matter; among stolen or unrelated payments it would only distract. */
export function aboutCharges(issue: IssueKey): boolean {
  return ['payment_failed', 'wrong_charge', 'general'].includes(issue);
}

/** The sums of the transactions that were singled out and of refunds of them, and what is in no sum. */
export function sumTexts(matter: Matter): string[] {
  const { pen } = matter;
  const { rows, chosen } = concerned(matter);
  if (!chosen || rows.length < 2) return [];
  const refunds = equalCharges(matter).flatMap((charge) =>
    charge.facts.some((fact) => rows.includes(fact)) ? charge.refunds : [],
  );
  const { sums, open, repeats } = totalsOf([...new Set([...rows, ...refunds])]);
  const groups = new Map<string, typeof sums>();
  for (const total of sums) {
    const key = JSON.stringify([total.direction, total.currency]);
    groups.set(key, [...(groups.get(key) ?? []), total]);
  }
  return [
    ...[...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const parts = group.map(({ status, sum, currency, facts: added }) => ({
        status,
        sum: sumText(sum, currency, pen),
        count: added.length,
      }));
      return [
        pen.words.sums(
          first.direction,
          parts,
          citeAll(
            group.flatMap((total) => total.facts),
            pen,
          ),
        ),
      ];
    }),
    ...(open.length > 0 ? [pen.words.notAddedOpen(open.length, citeAll(open, pen))] : []),
    ...(repeats.length > 0 ? [pen.words.notAddedRepeats(repeats.length, citeAll(repeats, pen))] : []),
  ];
}

/** What a careful reader must know about times and currencies that the pages do not print. */
export function readingNotes(matter: Matter): string[] {
  const { pen } = matter;
  const all = ofTheMatter(matter);
  const withoutZone = all.some(({ transaction }) => {
    const { value, zone } = transaction.occurredAt;
    return zone === null && (value?.length ?? 0) > 10;
  });
  const ofWallet = all.filter(({ transaction }) => transaction.amount.currencyFrom === 'wallet');
  return [
    ...(withoutZone ? [pen.words.noZone] : []),
    ...(ofWallet.length > 0 ? [pen.words.walletCurrency(citeAll(ofWallet, pen))] : []),
  ];
}

function failureText(fact: FailureFact, pen: Pen): string {
  const { failure, capturedAt } = fact;
  const seen = failure.seenAt === null ? null : isoText(failure.seenAt, pen.language);
  return pen.words.failure({
    when: seen ?? clockText(capturedAt, pen.language),
    seen: seen !== null,
    gone: goneText(failure, pen),
    kind: failure.kind,
    text: pen.quote(failure.text, 240),
    title: failure.title === null ? null : pen.quote(failure.title, 80),
    code: failure.code === null ? null : pen.quote(failure.code, 60),
    cite: cite(sourcesOf(fact), pen),
  });
}

function messageText(fact: MessageFact, pen: Pen): string {
  const { from, name, at, text } = fact.message;
  const when = at === null ? null : (isoText(at, pen.language) ?? pen.words.dateAsShown(pen.quote(at, 60)));
  return pen.words.message({
    when,
    from,
    name: name === null ? null : pen.quote(name, 40),
    text: pen.quote(text, 240),
    cite: cite(sourcesOf(fact), pen),
  });
}

function citeAll(facts: readonly TransactionFact[], pen: Pen): string {
  return cite(facts.flatMap(sourcesOf), pen);
}

/** Only the time where the day is that on which it was seen. */
function goneText({ seenAt, goneAt }: FailureFact['failure'], pen: Pen): string | null {
  const gone = goneAt === null ? null : isoText(goneAt, pen.language);
  if (goneAt === null || gone === null || goneAt.slice(0, 10) !== seenAt?.slice(0, 10)) return gone;
  return pen.words.timeOnly(gone);
}
