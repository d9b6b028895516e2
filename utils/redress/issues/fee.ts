import type { IssueGuide } from '../../model/issue-guide';
import { NUMBER, PAYMENT, point, STATEMENT, SUPPORT } from './point';

export const fee: IssueGuide = {
  key: 'fee',
  urgent: [
    point(
      'fee.page',
      'Capture the page with the fees and the terms as they stand today.',
      '对今天的收费说明和协议页面取证。',
    ),
    point('fee.renewal', 'If it renews by itself, switch that off.', '如果会自动续费，先关闭。'),
  ],
  evidence: [
    point('fee.shown', 'The fee in the list or the statement', '列表或账单中的费用', 'fee'),
    PAYMENT('fee'),
    NUMBER('fee'),
    point('fee.before', 'What the page said about fees before you paid', '付款前页面关于费用的说明'),
    point(
      'fee.consent',
      'The screen on which you agreed, or none',
      '同意收费或开通服务的页面（或并无此页面）',
    ),
    STATEMENT('fee'),
    SUPPORT('fee'),
  ],
  remedies: [
    point('fee.refund', 'Return the fee.', '退还费用。'),
    point('fee.stop', 'Stop charging it.', '停止收取。'),
    point(
      'fee.basis',
      'Name the term on which it is charged and when I agreed to it.',
      '说明收费依据的条款以及本人何时同意。',
    ),
  ],
};
