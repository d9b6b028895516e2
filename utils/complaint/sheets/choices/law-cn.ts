import type { IssueKey } from '../../matter';
import type { Fill } from '../form';
import { said } from '../piece';

/** 电子商务法 第55、57条；中国人民银行令〔2020〕第5号 第35条以下；个人信息保护法 第50、69条。 */
const BY_ISSUE: Record<IssueKey, readonly string[]> = {
  payment_failed: [
    '《电子商务法》第五十五条：支付指令发生错误的，电子支付服务提供者应当及时查找原因并予以纠正；造成用户损失的，应当承担赔偿责任，但能够证明支付错误非自身原因造成的除外。',
  ],
  wrong_charge: [
    '《电子商务法》第五十五条：支付指令发生错误的，电子支付服务提供者应当及时查找原因并予以纠正；造成用户损失的，应当承担赔偿责任，但能够证明支付错误非自身原因造成的除外。',
  ],
  account_theft: [
    '《电子商务法》第五十七条：未经授权的支付造成的损失，由电子支付服务提供者承担，但能够证明是因用户的过错造成的除外；收到通知后应当立即采取措施防止损失扩大。',
  ],
  no_answer: [
    '《中国人民银行金融消费者权益保护实施办法》：金融消费者与支付机构发生争议的，原则上先向该机构投诉，由其处理并答复。',
  ],
  privacy: [
    '《个人信息保护法》第五十条、第六十九条：个人信息处理者应当建立便捷的个人行使权利的申请受理和处理机制；造成损害又不能证明自己没有过错的，应当承担损害赔偿等侵权责任。',
  ],
  general: [],
};

/** 理由: the rule that the request rests on. */
export const reasonCn: Fill = ({ matter }) => {
  const rules = BY_ISSUE[matter.frame.issue];
  return rules.length > 0 ? rules.map((rule) => said(rule)) : null;
};
