import type { IssueGuide } from '../../model/issue-guide';
import { NUMBER, PAYMENT, point, STATEMENT, SUPPORT } from './point';

export const notAuthorised: IssueGuide = {
  key: 'not_authorised',
  urgent: [
    point(
      'unauthorised.notify',
      'Tell the provider now, and note the time and the ticket number: how soon you tell it can decide who bears the loss.',
      '立即通知提供方，记下时间和受理编号：通知的早晚可能决定损失由谁承担。',
    ),
    point(
      'unauthorised.mandates',
      'Switch off payment without a password and automatic charges you do not know.',
      '关闭免密支付和不认识的自动扣款。',
    ),
    point(
      'unauthorised.password',
      'Change the password and sign out all devices.',
      '修改密码，并退出所有设备的登录。',
    ),
  ],
  evidence: [
    PAYMENT('unauthorised'),
    NUMBER('unauthorised'),
    point('unauthorised.alert', 'The alert that told you, with its time', '收到的扣款提醒及其时间', 'email'),
    point('unauthorised.devices', 'The list of devices and sign-ins', '设备列表和登录记录'),
    point('unauthorised.list', 'The list of mandates and automatic charges', '授权、免密和自动扣款列表'),
    point(
      'unauthorised.where',
      'Where you were then (ticket, work, other payment)',
      '当时身在何处的证明（车票、考勤、其他付款）',
    ),
    STATEMENT('unauthorised'),
    SUPPORT('unauthorised'),
  ],
  remedies: [
    point(
      'unauthorised.refund',
      'Refund the full amount and put the account back as it stood before.',
      '全额退款，使账户恢复到扣款之前的状态。',
    ),
    point(
      'unauthorised.interest',
      'Return the fees and interest that resulted from it.',
      '退还由此产生的费用和利息。',
    ),
    point(
      'unauthorised.copies',
      'Send copies of the records on which you say that I authorised it.',
      '提供认定为本人授权所依据的记录副本。',
    ),
    point('unauthorised.stop', 'End the mandate.', '终止该扣款授权。'),
  ],
};
