import type { IssueGuide } from '../../model/issue-guide';
import { NUMBER, PAYMENT, point, STATEMENT, SUPPORT } from './point';

export const paymentFailed: IssueGuide = {
  key: 'payment_failed',
  urgent: [
    point(
      'failed.status',
      'Look up the status in the wallet and at the payee before you pay again.',
      '再次付款之前，先在钱包和收款方那里查清这笔的状态。',
    ),
    point(
      'failed.watch',
      'Watch for a reversal that comes by itself, and capture the list again then.',
      '留意款项是否自动退回，届时再取证一次。',
    ),
  ],
  evidence: [
    point('failed.screen', 'The page or message that says it failed', '显示失败的页面或提示', 'failure'),
    point('failed.code', 'The error code, if one is shown', '提示里的错误代码（如有）', 'failure_code'),
    PAYMENT('failed'),
    NUMBER('failed'),
    point('failed.balance', 'The balance before and after', '付款前后的余额', 'balance'),
    point('failed.payee', 'The payee’s word on whether it arrived', '收款方是否收到的说明'),
    STATEMENT('failed'),
    SUPPORT('failed'),
  ],
  remedies: [
    point('failed.complete', 'Complete the payment, or return the money.', '完成付款，或者退回款项。'),
    point('failed.fee', 'Return the fee of the failed payment.', '退还这笔失败付款的手续费。'),
    point('failed.loss', 'Make good the late fee that this caused.', '赔偿因此产生的滞纳金。'),
    point('failed.cause', 'State the cause in writing.', '书面说明失败原因。'),
  ],
};
