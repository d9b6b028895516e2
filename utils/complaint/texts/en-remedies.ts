import type { ChargeFault } from '../../model/case';
import type { IssueKey } from '../matter';
import { number } from './en-facts';
import type { ClaimText } from './words';

/** What a remedy is about: the problem, of a wrong charge together with what is wrong with it. */
type Trouble = IssueKey | `wrong_charge ${Exclude<ChargeFault, 'twice'>}`;

/** What is asked by default, as verbs that follow "I ask you to" and "I ask that the provider" alike. */
export function enAsks(issue: IssueKey, fault: ChargeFault | null, claims: readonly ClaimText[]): string[] {
  const trouble: Trouble =
    issue === 'wrong_charge' && fault !== null && fault !== 'twice' ? `${issue} ${fault}` : issue;
  const about = claims.map((claim) => REFUND[trouble](claim)).filter((ask) => ask !== '');
  return [...FIRST[issue], ...about, ...LAST[trouble]];
}

const FIRST: Record<IssueKey, string[]> = {
  payment_failed: [],
  wrong_charge: [],
  account_theft: [
    'secure my account at once: block outgoing transactions, end all open sessions and cancel automatic payments I did not set up',
  ],
  no_answer: ['have a member of staff answer each point of my messages in writing'],
  privacy: [
    'send me a copy of the personal data held about me, and say where it came from and with whom it was shared',
    'correct or delete any of it that is wrong or no longer needed, and stop any sharing I did not agree to',
    'state in writing whether my data was disclosed by mistake and, if so, when and to whom',
  ],
  general: ['look into the matter and state in writing what happened and what will be done about it'],
};

const RECORDS = 'correct my account records and return any fee that came with the charge';
const COPIES = 'if the refund is refused, send me copies of the documents relied on';

const LAST: Record<Trouble, string[]> = {
  payment_failed: [
    'if money was taken, return it with any fee or complete the transaction; if not, confirm that nothing will be taken',
  ],
  wrong_charge: [RECORDS],
  'wrong_charge not_authorised': ['cancel any mandate or automatic payment behind the charge', COPIES],
  'wrong_charge wrong_amount': [RECORDS],
  'wrong_charge fee': ['correct my account records'],
  account_theft: [
    'send me the record of sign-ins, devices and changes on my account',
    'restore my access and correct my account records',
    COPIES,
  ],
  no_answer: ['name a contact who is responsible for my case'],
  privacy: [],
  general: [],
};

const REFUND: Record<Trouble, (claim: ClaimText) => string> = {
  payment_failed: (claim) => {
    if (claim.kind === 'one') {
      const payment = claim.amount ? `the transaction of ${claim.amount}` : 'the transaction shown';
      return `state in writing what became of ${payment} ${claim.cite}, why it was not completed, and whether any money was taken`;
    }
    if (claim.kind === 'several') {
      return `state in writing, for each of the ${number(claim.count)} transactions shown${inAll(claim.sum)} ${claim.cite}, what became of it and whether any money was taken`;
    }
    return 'state in writing what became of the payment and whether any money was taken';
  },
  wrong_charge: refund,
  'wrong_charge not_authorised': (claim) => {
    if (claim.kind === 'one')
      return `refund ${claim.amount ?? 'the transaction shown'} ${claim.cite}, which I did not approve, and put my account back as it stood before`;
    if (claim.kind === 'none')
      return 'refund every charge I did not approve, and put my account back as it stood before';
    return `check the ${number(claim.count)} transactions shown${inAll(sumOf(claim))} ${claim.cite}, refund each one I did not approve, and put my account back as it stood before`;
  },
  'wrong_charge wrong_amount': (claim) => {
    if (claim.kind === 'one')
      return `state in writing how the charge${claim.amount ? ` of ${claim.amount}` : ''} ${claim.cite} was worked out, and refund what goes beyond the amount I agreed to`;
    if (claim.kind === 'none')
      return 'state in writing how the charge was worked out, and refund what goes beyond the amount I agreed to';
    return `state in writing how each of the ${number(claim.count)} charges shown ${claim.cite} was worked out, and refund what goes beyond the amounts I agreed to`;
  },
  'wrong_charge fee': (claim) => {
    if (claim.kind === 'one')
      return `refund the fee${claim.amount ? ` of ${claim.amount}` : ''} ${claim.cite}, or show in writing where I was told of it and agreed to it beforehand`;
    if (claim.kind === 'none')
      return 'refund the fee, or show in writing where I was told of it and agreed to it beforehand';
    return `refund the fees of the ${number(claim.count)} transactions shown ${claim.cite}, or show in writing where I was told of them and agreed to them beforehand`;
  },
  account_theft: (claim) => {
    if (claim.kind === 'one') return `refund ${claim.amount ?? 'the transaction shown'} ${claim.cite}`;
    if (claim.kind === 'repeated' || claim.kind === 'several') {
      return `check the ${number(claim.count)} transactions shown${inAll(sumOf(claim))} ${claim.cite}, and refund each one I did not approve`;
    }
    return 'refund every transaction I did not approve';
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
    return `state in writing which of the ${number(count)} charges of ${amount} ${cite} the refund shown ${refunds} settles, and refund any other that was not due`;
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

function sumOf(claim: ClaimText): string | null {
  return claim.kind === 'several' ? claim.sum : null;
}
