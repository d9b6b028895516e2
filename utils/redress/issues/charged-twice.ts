import type { IssueGuide } from '../../model/issue-guide';
import { NUMBER, point, STATEMENT, SUPPORT } from './point';

export const chargedTwice: IssueGuide = {
  key: 'twice',
  urgent: [
    point(
      'twice.merchant',
      'Ask the merchant whether it received one payment or two.',
      '问商家收到的是一笔还是两笔。',
    ),
    point(
      'twice.mandate',
      'If it is drawn regularly, cancel the mandate in the wallet and at the bank.',
      '如果是自动扣款，在钱包和银行都关闭授权。',
    ),
  ],
  evidence: [
    point(
      'twice.rows',
      'Both charges side by side, each with time and number',
      '两笔扣款的记录，各自的时间和单号',
      'two_charges',
    ),
    NUMBER('twice'),
    point('twice.receipt', 'The one order or receipt', '唯一的订单或小票'),
    point(
      'twice.confirmed',
      'The merchant’s word that one payment is due',
      '商家确认只应付一次的说明',
      'email',
    ),
    STATEMENT('twice'),
    SUPPORT('twice'),
  ],
  remedies: [
    point('twice.refund', 'Refund the charge that was one too many.', '退回多扣的款项。'),
    point('twice.fee', 'Return the fee charged with it.', '退还随之收取的手续费。'),
    point('twice.correct', 'Correct the statement.', '更正账单。'),
    point('twice.cause', 'State in writing how it happened.', '书面说明重复扣款的原因。'),
  ],
};
