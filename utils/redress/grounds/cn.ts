import { ALL, type Grounds, ground, named } from './define';

/** Articles 53, 55 and 57 of the E-commerce Law, Articles 39 and 40 of PBC Order No. 5 of 2020, Article 50 of the PIPL. */
export const cnGrounds: Grounds = {
  rules: [
    ground(
      ['payment_failed', 'wrong_charge'],
      'cn.13',
      'Article 55 of the E-Commerce Law of the People’s Republic of China requires the provider of an electronic payment service to find the cause of a payment error promptly and put it right, and to compensate the user unless it proves that the error was not of its making.',
      '《电子商务法》第五十五条规定，支付指令发生错误的，电子支付服务提供者应当及时查找原因并予以纠正；造成用户损失的，除能证明支付错误非自身原因造成外，应当承担赔偿责任。',
      { faults: ['twice', 'wrong_amount'] },
    ),
    ground(
      ['account_theft', 'wrong_charge'],
      'cn.13',
      'Under Article 57 of the E-Commerce Law of the People’s Republic of China the provider of an electronic payment service bears the loss from an unauthorised payment unless it proves that the user was at fault, and has to act at once on notice of it to keep the loss from growing.',
      '《电子商务法》第五十七条规定，未经授权的支付造成的损失，由电子支付服务提供者承担，能够证明系因用户过错造成的除外；收到未经授权的通知时，应当立即采取措施防止损失扩大。',
      { faults: ['not_authorised'] },
    ),
    ground(
      ['wrong_charge'],
      'cn.13',
      'Article 53 of the E-Commerce Law of the People’s Republic of China requires the provider of an electronic payment service to tell the user its charges.',
      '《电子商务法》第五十三条规定，电子支付服务提供者应当告知用户电子支付服务的收费标准等事项。',
      { faults: ['fee'] },
    ),
    ground(
      ['privacy'],
      'cn.9',
      'Article 50 of the Personal Information Protection Law requires whoever handles personal information to take up people’s requests about it and to give reasons for a refusal.',
      '《个人信息保护法》第五十条规定，个人信息处理者应当建立便捷的个人行使权利的申请受理和处理机制；拒绝个人行使权利的请求的，应当说明理由。',
    ),
    ground(
      ALL,
      'cn.2',
      'Article 39 of Order No. 5 (2020) of the People’s Bank of China requires a payment institution to deal with a complaint and to tell the complainant the outcome.',
      '《中国人民银行金融消费者权益保护实施办法》第三十九条规定，支付机构收到金融消费者投诉后应当进行处理，并告知投诉人处理情况。',
    ),
  ],
  answers: [],
  desks: [
    named(
      ALL,
      'cn.3',
      'the branch of the People’s Bank of China at your place of registration (12363)',
      '贵公司住所地的中国人民银行分支机构（12363）',
    ),
  ],
};
