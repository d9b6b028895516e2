import type { IssueGuide } from '../../model/issue-guide';
import { NUMBER, PAYMENT, point, STATEMENT, SUPPORT } from './point';

export const wrongAmount: IssueGuide = {
  key: 'wrong_amount',
  urgent: [
    point(
      'amount.keep',
      'Keep the page, the receipt or the offer that names the right amount before it changes.',
      '在页面变动之前，保存写明正确金额的页面、小票或报价。',
    ),
  ],
  evidence: [
    PAYMENT('amount'),
    NUMBER('amount'),
    point(
      'amount.agreed',
      'What names the right amount: order, offer, receipt',
      '写明正确金额的订单、报价或小票',
      'email',
    ),
    point(
      'amount.rate',
      'For another currency: the rate shown when you paid',
      '涉及外币的：付款时显示的汇率',
    ),
    STATEMENT('amount'),
    SUPPORT('amount'),
  ],
  remedies: [
    point('amount.refund', 'Return the difference.', '退回差额。'),
    point('amount.correct', 'Correct the statement.', '更正账单。'),
    point('amount.how', 'Explain in writing how the amount was calculated.', '书面说明金额的计算方式。'),
  ],
};
