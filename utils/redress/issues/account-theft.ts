import type { IssueGuide } from '../../model/issue-guide';
import { NUMBER, PAYMENT, point, STATEMENT, SUPPORT } from './point';

/** Freezing comes before any capture: minutes decide what can still be stopped. */
export const accountTheft: IssueGuide = {
  key: 'account_theft',
  urgent: [
    point(
      'theft.freeze',
      'Freeze the account, in the app or by the hotline. Note the time and the ticket number.',
      '冻结账户：在应用内或拨打客服热线。记下时间和受理编号。',
    ),
    point('theft.cards', 'Have the bank freeze the cards linked to it.', '请银行冻结绑定的银行卡。'),
    point(
      'theft.email',
      'Change the password of your e-mail first, then the wallet’s. Sign out all devices, set up two-step sign-in anew, and check that your SIM works.',
      '先改邮箱密码，再改钱包密码；退出所有设备，重新设置两步验证，并确认手机卡正常。',
    ),
    point('theft.police', 'Report it to the police and get the receipt.', '报警并取得回执。'),
    point(
      'theft.notice',
      'Write to the provider with the list of the payments that are not yours.',
      '书面通知提供方，列出非本人的交易。',
    ),
    point(
      'theft.logs',
      'Now capture: the payments, the sign-in records and the alerts, before they roll off.',
      '现在取证：交易、登录记录和提醒，趁它们还没有被覆盖。',
    ),
    point(
      'theft.agents',
      'Expect “refund agents”: whoever offers to get it back for a fee or a code is a fraudster.',
      '提防“退款专员”：凡是收费或索要验证码来追回款项的，都是骗子。',
    ),
    point(
      'theft.clocks',
      'Enter the dates under Follow-up, so that no time limit is missed.',
      '在“后续”中填写日期，以免错过期限。',
    ),
  ],
  evidence: [
    PAYMENT('theft'),
    NUMBER('theft'),
    point(
      'theft.history',
      'Your list from before, which shows what is usual',
      '此前的交易列表，说明平时的情况',
      'history',
    ),
    point(
      'theft.alerts',
      'Alerts about a new password, phone number or device',
      '更改密码、手机号或设备的提醒',
      'email',
    ),
    point('theft.devices', 'Devices and sign-ins', '设备列表和登录记录'),
    point('theft.sim', 'Notice from your mobile operator about the SIM', '运营商关于手机卡的通知'),
    point('theft.receipt', 'Police receipt or report number', '报警回执'),
    point('theft.ticket', 'Ticket and time of the freeze', '冻结的受理编号和时间', 'chat', 'recording'),
    STATEMENT('theft'),
    SUPPORT('theft'),
  ],
  remedies: [
    point('theft.refund', 'Refund all payments that are not mine, in full.', '全额退还非本人的交易。'),
    point('theft.access', 'Give me back the access to my account.', '恢复本人对账户的使用。'),
    point('theft.unfreeze', 'Lift the freeze once I have been identified.', '核实身份后解除冻结。'),
    point(
      'theft.payee',
      'Block the payee and keep the money that is still there.',
      '限制收款方账户，保全尚未转走的款项。',
    ),
    point('theft.credit', 'Correct any credit report entry that came of it.', '更正由此产生的征信记录。'),
    point('theft.records', 'Send copies of the sign-in and device records.', '提供登录和设备记录的副本。'),
  ],
};
