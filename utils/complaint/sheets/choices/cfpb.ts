import type { ChargeFault } from '../../../model/case';
import type { Fill } from '../form';
import { said } from '../piece';
import type { SheetFacts } from '../sheet-facts';

/** Values of the complaint database in rows to 2026-06-30, `cfpb/ccdb5-ui`; the live form may show fewer. Wallets have no sub-issues. */
export const PRODUCT = 'Money transfer, virtual currency, or money service';

export const SUB_PRODUCTS = [
  'Mobile or digital wallet',
  'Virtual currency',
  'Domestic (US) money transfer',
  'International money transfer',
] as const;

export const ISSUES = [
  'Unauthorized transactions or other transaction problem',
  'Fraud or scam',
  'Wrong amount charged or received',
  'Unexpected or other fees',
  'Other transaction problem',
  'Money was not available when promised',
  'Problem adding money',
  'Trouble accessing funds in your mobile or digital wallet',
  'Managing, opening, or closing your mobile wallet account',
  'Problem with customer service',
  'Other service problem',
] as const;

const BY_FAULT: Record<ChargeFault, (typeof ISSUES)[number]> = {
  twice: 'Wrong amount charged or received',
  wrong_amount: 'Wrong amount charged or received',
  fee: 'Unexpected or other fees',
  not_authorised: 'Unauthorized transactions or other transaction problem',
};

export const product: Fill = () => [said(PRODUCT)];

export const subProduct: Fill = ({ crypto, case: subject }) => [
  said(crypto || subject.jurisdiction === 'us_crypto' ? SUB_PRODUCTS[1] : SUB_PRODUCTS[0]),
];

export const issue: Fill = (facts) => {
  const chosen = issueOf(facts);
  return chosen === null ? null : [said(chosen)];
};

function issueOf({ matter, rows, case: subject }: SheetFacts): (typeof ISSUES)[number] | null {
  switch (matter.frame.issue) {
    case 'account_theft':
      return 'Unauthorized transactions or other transaction problem';
    case 'no_answer':
      return 'Problem with customer service';
    case 'privacy':
      return 'Other service problem';
    case 'payment_failed':
      return rows.length > 0 && rows.every(({ transaction }) => transaction.kind === 'topup')
        ? 'Problem adding money'
        : 'Money was not available when promised';
    case 'wrong_charge':
      if (subject.chargeFault) return BY_FAULT[subject.chargeFault];
      return matter.facts.repeated.length > 0 ? BY_FAULT.twice : 'Other transaction problem';
    case 'general':
      return null;
  }
}
