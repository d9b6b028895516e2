import { ALL, type Grounds, ground, MONEY, named, SERVICE } from './define';

/** Hong Kong: the HKMA names the order of steps; no rule with days was read. */
export const hkGrounds: Grounds = {
  rules: [],
  answers: [],
  desks: [named(SERVICE, 'hk.2', 'the Hong Kong Monetary Authority', '香港金融管理局')],
};

export const twGrounds: Grounds = {
  rules: [
    ground(
      ALL,
      'tw.1',
      'Article 13 of Taiwan’s Financial Consumer Protection Act requires a financial services enterprise to deal with a complaint and answer it within 30 days.',
      '台湾地区《金融消费者保护法》第13条规定，金融服务业应当在收到申诉之日起30日内处理并答复。',
    ),
  ],
  answers: [named(ALL, 'tw.1', '30 days', '30日')],
  desks: [named(ALL, 'tw.2', 'the Financial Ombudsman Institution', '财团法人金融消费评议中心')],
};

export const sgGrounds: Grounds = {
  rules: [
    ground(
      ['account_theft', 'wrong_charge'],
      'sg.1',
      'The E-Payments User Protection Guidelines of the Monetary Authority of Singapore set out how a provider should look into a report of an unauthorised transaction.',
      '新加坡金融管理局《电子支付用户保护指引》规定了提供方处理未经授权交易报告的程序。',
      { faults: ['not_authorised'] },
    ),
  ],
  answers: [named(SERVICE, 'sg.2', 'four weeks', '四周')],
  desks: [named(MONEY, 'sg.3', 'FIDReC', '新加坡金融业争议调解中心（FIDReC）')],
};

export const auGrounds: Grounds = {
  rules: [
    ground(
      SERVICE,
      'au.1',
      'ASIC Regulatory Guide 271 requires a financial firm to give its final response to a complaint within 30 calendar days.',
      '澳大利亚证券与投资委员会监管指南第271号（RG 271）规定，金融机构应当在30日内对投诉作出最终答复。',
    ),
  ],
  answers: [named(SERVICE, 'au.1', '30 days', '30日')],
  desks: [
    named(SERVICE, 'au.2', 'the Australian Financial Complaints Authority', '澳大利亚金融投诉局（AFCA）'),
  ],
};

export const inGrounds: Grounds = {
  rules: [
    ground(
      ['account_theft', 'wrong_charge'],
      'in.1',
      'The Reserve Bank of India’s directions of 4 January 2019 on prepaid payment instruments limit a customer’s liability for unauthorised transactions, according to how soon they are reported.',
      '印度储备银行2019年1月4日关于预付支付工具的规定，按报告的早晚限制客户对未经授权交易的责任。',
      { faults: ['not_authorised'] },
    ),
    ground(
      ['payment_failed'],
      'in.5',
      'The Reserve Bank of India’s circular of 20 September 2019 on turn-around time provides for the reversal of failed transactions and for compensation when it is late.',
      '印度储备银行2019年9月20日关于失败交易处理时限的通知规定，失败的交易应当退回，逾期的应当赔偿。',
    ),
    ground(
      SERVICE,
      'in.4',
      'By the rules of the Reserve Bank of India the issuer of a prepaid payment instrument settles a complaint within 30 days at the latest.',
      '按照印度储备银行的规定，预付支付工具的发行方最迟应当在30日内解决投诉。',
    ),
  ],
  answers: [named(SERVICE, 'in.4', '30 days', '30日')],
  desks: [named(SERVICE, 'in.6', 'the RBI Ombudsman', '印度储备银行申诉专员')],
};

/** Canada: banks only; a wallet that is no bank has neither rule nor ombudsman. */
export const caBankGrounds: Grounds = {
  rules: [
    ground(
      SERVICE,
      'ca.2',
      'According to the Financial Consumer Agency of Canada a bank has 56 days from the receipt of a complaint to deal with it.',
      '按照加拿大金融消费者管理局的说明，银行应当在收到投诉后56日内处理完毕。',
    ),
  ],
  answers: [named(SERVICE, 'ca.2', '56 days', '56日')],
  desks: [
    named(
      SERVICE,
      'ca.3',
      'the Ombudsman for Banking Services and Investments',
      '加拿大银行服务和投资申诉专员（OBSI）',
    ),
  ],
};
