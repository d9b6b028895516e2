import type { IssueKey } from '../../matter';
import type { Fill } from '../form';
import { said } from '../piece';

/** The list of PayPal's own form, in its order. */
export const REASONS = [
  'Open a claim for item not received/not as described',
  'Managing my profile and transactions',
  'Complaint about the decision on my dispute',
  'Poor customer service received',
  'Limitation on my account',
  'PayPal Policy/Product Feature',
  'Complaint about a transaction',
] as const;

/** A matter of data fits none of them by itself: the person chooses. */
const BY_ISSUE: Record<IssueKey, (typeof REASONS)[number] | null> = {
  payment_failed: 'Complaint about a transaction',
  wrong_charge: 'Complaint about a transaction',
  account_theft: 'Complaint about a transaction',
  no_answer: 'Poor customer service received',
  privacy: null,
  general: null,
};

export const reason: Fill = ({ matter }) => {
  const chosen = BY_ISSUE[matter.frame.issue];
  return chosen === null ? null : [said(chosen)];
};
