import { ALL, type Grounds, ground, named, SERVICE } from './define';

/** Directive (EU) 2015/2366, Articles 72, 73 and 101; GDPR Article 12(3). */
export const euGrounds: Grounds = {
  rules: [
    ground(
      ['account_theft', 'wrong_charge'],
      'eu.2',
      'Under Articles 72 and 73 of Directive (EU) 2015/2366, where the payer denies having authorised a payment, it is for the provider to prove that it was authenticated and correctly recorded, and an unauthorised payment has to be refunded by the end of the business day after the provider learns of it, unless it has reasonable grounds to suspect fraud and gives them to the national authority in writing.',
      '欧盟指令（EU）2015/2366第72条、第73条规定，付款人否认授权的，由提供方证明该支付经过身份验证并已准确记录；提供方知悉未经授权的支付后，应当在下一个工作日结束前退还，有合理理由怀疑欺诈并将理由书面通报本国主管机关的除外。',
      { faults: ['not_authorised'] },
    ),
    ground(
      SERVICE,
      'eu.3',
      'Article 101 of Directive (EU) 2015/2366 requires a payment service provider to answer a complaint within 15 business days of receiving it, or in exceptional situations within 35.',
      '欧盟指令（EU）2015/2366第101条规定，支付服务提供方应当在收到投诉后15个工作日内答复，特殊情况下最长35个工作日。',
    ),
    ground(
      ['privacy'],
      'eu.6',
      'Article 12(3) of the General Data Protection Regulation requires an answer to a request about personal data within one month of its receipt; where needed, this can be extended by two further months.',
      '欧盟《通用数据保护条例》第12条第3款规定，就个人数据提出的请求应当在收到后一个月内答复，必要时可再延长两个月。',
    ),
  ],
  answers: [
    named(SERVICE, 'eu.3', '15 business days', '15个工作日'),
    named(['privacy'], 'eu.6', 'one month', '一个月'),
  ],
  desks: [
    named(SERVICE, 'eu.5', 'the out-of-court body responsible for you', '对贵公司有管辖权的庭外争议解决机构'),
    named(['privacy'], 'eu.6', 'the data protection authority', '数据保护机构'),
  ],
};

/** Delegated Regulation (EU) 2025/294. */
export const euCryptoGrounds: Grounds = {
  rules: [
    ground(
      ALL,
      'eucx.1',
      'Under Delegated Regulation (EU) 2025/294 a crypto-asset service provider has to decide on a complaint within two months of receiving it, or say why it needs longer.',
      '欧盟授权条例（EU）2025/294规定，加密资产服务提供方应当在收到投诉后两个月内作出决定，需要更长时间的应当说明原因。',
    ),
  ],
  answers: [named(ALL, 'eucx.1', 'two months', '两个月')],
  desks: [],
};
