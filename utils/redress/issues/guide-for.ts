import type { GuideKey, IssueGuide } from '../../model/issue-guide';
import { accountTheft } from './account-theft';
import { chargedTwice } from './charged-twice';
import { fee } from './fee';
import { noAnswer } from './no-answer';
import { notAuthorised } from './not-authorised';
import { paymentFailed } from './payment-failed';
import { privacy } from './privacy';
import { wrongAmount } from './wrong-amount';

const GUIDES: Record<GuideKey, IssueGuide> = {
  payment_failed: paymentFailed,
  twice: chargedTwice,
  not_authorised: notAuthorised,
  wrong_amount: wrongAmount,
  fee,
  account_theft: accountTheft,
  no_answer: noAnswer,
  privacy,
};

/** What a problem needs: urgent steps, evidence, remedies. */
export function guideFor(key: GuideKey): IssueGuide {
  return GUIDES[key];
}
