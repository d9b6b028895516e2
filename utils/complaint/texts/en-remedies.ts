import type { IssueKey } from '../matter';
import { number } from './en-facts';
import type { ClaimText } from './words';

/** What is asked by default, as verbs that follow "I ask you to" and "I ask that the provider" alike. */
export function enAsks(issue: IssueKey, claims: readonly ClaimText[]): string[] {
  const about = claims.map((claim) => REFUND[issue](claim)).filter((ask) => ask !== '');
  return [...FIRST[issue], ...about, ...LAST[issue]];
}

const FIRST: Record<IssueKey, string[]> = {
  payment_failed: [],
  wrong_charge: [],
  account_theft: [
    'secure my account at once: block outgoing transactions, end all open sessions and cancel automatic payments I did not set up',
  ],
  no_answer: ['have a member of staff answer each point of my messages in writing'],
  privacy: [
    'state in writing which of my personal data are held, where they came from, and with whom they were shared',
    'correct or delete what is wrong or no longer needed, and stop any sharing I did not agree to',
  ],
  general: ['look into the matter and state in writing what happened and what will be done about it'],
};

const LAST: Record<IssueKey, string[]> = {
  payment_failed: [
    'return the money or complete the payment if it was taken, and confirm that nothing will be taken if it was not',
  ],
  wrong_charge: ['correct my account records and return any fee that came with the charge'],
  account_theft: [
    'send me the record of sign-ins, devices and changes on my account',
    'restore my access and correct my account records',
  ],
  no_answer: ['name a contact who is responsible for my case'],
  privacy: [],
  general: [],
};

const REFUND: Record<IssueKey, (claim: ClaimText) => string> = {
  payment_failed: (claim) => {
    if (claim.kind === 'one') {
      const payment = claim.amount ? `the payment of ${claim.amount}` : 'the payment shown';
      return `state in writing what became of ${payment} ${claim.cite} and whether any money was taken`;
    }
    if (claim.kind === 'several') {
      return `state in writing, for each of the ${number(claim.count)} transactions shown${inAll(claim.sum)} ${claim.cite}, what became of it and whether any money was taken`;
    }
    return 'state in writing what became of the payment and whether any money was taken';
  },
  wrong_charge: refund,
  account_theft: (claim) => {
    if (claim.kind === 'one') return `refund ${claim.amount ?? 'the transaction shown'} ${claim.cite}`;
    if (claim.kind === 'repeated' || claim.kind === 'several') {
      const sum = claim.kind === 'several' ? claim.sum : null;
      return `check the ${number(claim.count)} transactions shown${inAll(sum)} ${claim.cite}, and refund each one I did not authorise`;
    }
    return 'refund every transaction I did not authorise';
  },
  no_answer: (claim) => (claim.kind === 'none' ? '' : stateOf(claim)),
  privacy: () => '',
  general: (claim) => (claim.kind === 'none' ? '' : stateOf(claim)),
};

function refund(claim: ClaimText): string {
  if (claim.kind === 'one') {
    return `refund ${claim.amount ?? 'the transaction shown'} ${claim.cite}, or explain in writing what the charge was for`;
  }
  if (claim.kind === 'several') {
    return `check the ${number(claim.count)} transactions shown${inAll(claim.sum)} ${claim.cite}, refund what was wrongly charged, and explain in writing what each was for`;
  }
  if (claim.kind === 'none')
    return 'refund what was wrongly charged, and explain in writing what each charge was for';
  const { count, amount, others, cite, refunds } = claim;
  if (refunds) {
    return `state in writing which of the ${number(count)} charges of ${amount} ${cite} the refund shown ${refunds} settles, and refund any other for which there is no ground`;
  }
  if (count === 2)
    return `refund one of the two charges of ${amount} ${cite}, or explain in writing what each was for`;
  return `refund all but one of the ${number(count)} charges of ${amount} ${cite}, ${others} in all, or explain in writing what each was for`;
}

function stateOf(claim: Exclude<ClaimText, { kind: 'none' }>): string {
  return `state what has become of the ${claim.kind === 'one' ? 'transaction' : 'transactions'} shown ${claim.cite}`;
}

function inAll(sum: string | null): string {
  return sum ? `, ${sum} in all` : '';
}
