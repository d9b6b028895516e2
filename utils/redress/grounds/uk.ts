import { type Grounds, ground, named, SERVICE } from './define';

/** Payment Services Regulations 2017, reg. 76; FCA Handbook, DISP 1.6.2A R; Data (Use and Access) Act 2025. */
export const ukGrounds: Grounds = {
  rules: [
    ground(
      ['account_theft', 'wrong_charge'],
      'uk.2',
      'Regulation 76 of the Payment Services Regulations 2017 requires a provider to refund an unauthorised payment by the end of the business day after it becomes aware of it, unless it has reasonable grounds to suspect fraud by the customer.',
      '英国《2017年支付服务条例》第76条规定，提供方知悉未经授权的支付后，除有合理理由怀疑用户欺诈外，应当在下一个工作日结束前退款。',
      { faults: ['not_authorised'] },
    ),
    ground(
      SERVICE,
      'uk.3',
      'DISP 1.6.2A R in the FCA Handbook requires a final response to a complaint about payment services or e-money within 15 business days of its receipt, or in exceptional circumstances within 35.',
      '英国金融行为监管局手册 DISP 1.6.2A R 规定，就支付服务或电子货币的投诉，应当在收到后15个工作日内作出最终答复，特殊情况下最长35个工作日。',
    ),
    ground(
      ['privacy'],
      'uk.9',
      'Under the Data (Use and Access) Act 2025 a data protection complaint has to be acknowledged within 30 days and its outcome given without undue delay.',
      '英国《2025年数据（使用和访问）法》规定，收到个人数据投诉后应当在30日内确认收到，并及时告知结果。',
    ),
  ],
  answers: [named(SERVICE, 'uk.3', '15 business days', '15个工作日')],
  desks: [
    named(SERVICE, 'uk.6', 'the Financial Ombudsman Service', '英国金融申诉专员服务机构（FOS）'),
    named(['privacy'], 'uk.9', 'the Information Commissioner', '英国信息专员（ICO）'),
  ],
};
