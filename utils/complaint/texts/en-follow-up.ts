import type { ContactWay } from '../../model/contact';
import type { Unit } from '../../model/redress';
import { and, capital, number, plural } from './en-facts';
import type { FindingText, FollowUpWords } from './follow-up-words';

const WAYS: Record<ContactWay, string> = {
  app: 'in the app',
  chat: 'by chat',
  phone: 'by phone',
  email: 'by e-mail',
  form: 'by web form',
  letter: 'by letter',
  social: 'on social media',
  in_person: 'in person',
};
const UNITS: Record<Unit, string> = {
  days: 'day',
  business_days: 'business day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

export const enFollowUp: FollowUpWords = {
  earlier: (to, on, reference) => {
    const [you, your] = to === 'provider' ? ['you', 'your'] : ['the provider', 'its'];
    if (on === null) return `${capital(your)} reference for this matter is ${reference}.`;
    return `I complained to ${you} on ${on}${reference && ` (${your} reference ${reference})`}.`;
  },
  answered: (to, on) =>
    `${to === 'provider' ? 'You' : 'The provider'} answered on ${on}. That answer did not settle the matter.`,
  overdue: (to, amount, unit) =>
    `${to === 'provider' ? 'You' : 'The provider'} had ${number(amount)} ${plural(amount, UNITS[unit])} to answer. That period has ended, and I have had no final answer.`,
  silence: (to, { since, days, attempts, ways, automatic, cite }) => {
    const tried = attempts === 1 ? 'once' : attempts === 2 ? 'twice' : `${number(attempts)} times`;
    const how = ways.length > 0 ? ` (${and(ways.map((way) => WAYS[way]))})` : '';
    const other = to === 'provider' ? 'you' : 'the provider';
    const answer = automatic ? 'I received only automatic replies, and no' : 'No';
    const long = days > 0 ? ` (${number(days)} ${plural(days, 'day')})` : '';
    return `Since ${since}${long} I have contacted ${other} ${tried}${how}. ${answer} member of staff has answered${spaced(cite)}.`;
  },
  broken: (to, on, promisedBy, cite) =>
    `On ${on} ${to === 'provider' ? 'you' : 'the provider'} promised to act or answer by ${promisedBy}. That has not happened${spaced(cite)}.`,
  contact: (to, { when, by, way, withWhom, reference, said, promisedBy, answer, cite }) => {
    const other = to === 'provider' ? 'you' : 'the provider';
    const who = by === 'me' ? `I contacted ${other}` : `${other} contacted me`;
    const parts = [
      `${who} ${WAYS[way]}${withWhom && ` (${withWhom})`}${reference && `, reference ${reference}`}`,
      said,
      by === 'me' && answer === 'none' && 'no answer came',
      answer === 'automatic' && 'only an automatic reply came',
      promisedBy !== null && `an answer was promised by ${promisedBy}`,
    ];
    return `${when}: ${parts.filter(Boolean).join('; ')}${spaced(cite)}.`;
  },
  moreContacts: (count) => `${capital(number(count))} earlier ${plural(count, 'contact')} not listed here.`,
  finding: (finding) => `${FINDINGS[finding.kind](finding)} ${finding.cite}.`,
};

const of = (amount: string | null) => (amount === null ? '' : ` of ${amount}`);
const to = (party: string | null) => (party === null ? '' : ` to ${party}`);

const FINDINGS: Record<FindingText['kind'], (finding: FindingText) => string> = {
  charged_twice: ({ count, amount, party }) =>
    `${capital(number(count ?? 2))} equal charges${to(party)} are shown${amount === null ? '' : `; all but one of them come to ${amount}`}`,
  failed_but_charged: ({ amount }) =>
    `The wallet reported that the payment failed, and a charge${of(amount)} is shown all the same`,
  refund_missing: ({ amount, count }) =>
    `No refund${of(amount)} is shown${count === null ? '' : ` after ${number(count)} ${plural(count, 'day')}`}`,
  new_payee: ({ amount, party }) =>
    `A payment${of(amount)}${to(party)} is shown; no earlier payment to this payee is shown`,
  small_charges: ({ count, amount, party }) =>
    `${count === null ? 'Small charges' : `${capital(number(count))} small charges`}${to(party)} are shown${amount === null ? '' : `, ${amount} in all`}`,
  status_changed: () => 'The status shown for this transaction changed between captures',
  statement_differs: () => 'The page and the wallet’s own statement do not agree about this transaction',
  fee_not_shown: ({ amount }) =>
    `A fee${of(amount)} is shown that the captured pages did not show beforehand`,
  answer_gap: ({ count }) =>
    count === null
      ? 'No timely answer from a member of staff follows my message'
      : `${capital(number(count))} ${plural(count, 'day')} passed without an answer from a member of staff`,
};

function spaced(cite: string): string {
  return cite && ` ${cite}`;
}
