import type { Rules } from '../../model/redress';
import { clock, source, step } from '../define';
import { ANTI_FRAUD, E_COMMERCE, PBC_COMPLAINTS, WECHAT_COMPLAINTS } from '../sources-cn';
import { cnOtherDesks } from './cn-other-desks';

const CHECKED = '2026-11-22';
const HANDED_ON = {
  en: 'the day the institution receives the complaint from the PBC branch',
  zh: '支付机构收到人民银行分支机构转交投诉之日',
};

/** Mainland China: payment institutions licensed by the People's Bank. */
export const cn: Rules = {
  jurisdiction: 'cn',
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  steps: [
    step({
      id: 'cn.u1',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      desk: {
        en: 'The wallet’s hotline (Alipay 95188, WeChat Pay 95017)',
        zh: '钱包客服热线（支付宝 95188，微信支付 95017）',
      },
      task: {
        en: 'Freeze the account and report the payment at once; note the time and the ticket number. After your notice the provider has to act, and an unauthorised loss is the provider’s unless it proves your fault. The law names no number of days.',
        zh: '立即冻结账户并通知未经授权的支付，记下时间和受理编号。通知后提供方应当立即采取措施；未经授权造成的损失由提供方承担，除非它能证明是用户的过错。法律只说“及时”，没有天数。',
      },
      phone: '95188 / 95017',
      source: E_COMMERCE,
    }),
    step({
      id: 'cn.u2',
      urgent: true,
      issues: ['account_theft', 'wrong_charge'],
      desk: { en: 'Police', zh: '公安机关报警' },
      task: {
        en: 'If money was stolen or you were deceived, call 110 first and get the receipt; 96110 advises. Have the amount, time, your account and the payee’s ready: minutes matter for stopping a payment.',
        zh: '资金被盗或被骗，先打 110 报警并取得回执；96110 提供咨询。准备好金额、时间、转出账号和对方账号：紧急止付以分钟计。',
      },
      phone: '110 / 96110',
      source: source(
        '96110 反诈专线（媒体报道）',
        'http://yidushi.cjyun.org/p/23533.html',
        'secondary',
        CHECKED,
      ),
    }),
    step({
      id: 'cn.10',
      issues: ['account_theft', 'payment_failed'],
      desk: { en: 'Appeal to whoever restricted the account', zh: '向采取限制措施的机构申诉' },
      task: {
        en: 'If the account was limited because of fraud controls, ask for the reason, the way to appeal and the papers needed. Once it is cleared the limit has to be lifted at once; the law names no days.',
        zh: '账户因涉诈风控被限制时，可要求告知理由、救济渠道和所需材料；经核实应当及时解除。法律没有规定天数。',
      },
      source: ANTI_FRAUD,
    }),
    step({
      id: 'cn.13',
      desk: { en: 'Ask the wallet for your records', zh: '向钱包索取交易记录' },
      task: {
        en: 'Electronic payment services give statements and transaction records free of charge for the last three years.',
        zh: '电子支付服务提供者应当免费提供对账服务以及最近三年的交易记录。',
      },
      source: E_COMMERCE,
      clocks: [
        clock({
          id: 'cn.13',
          who: 'you',
          amount: 3,
          unit: 'years',
          from: ['happenedOn'],
          what: { en: 'Ask for the free record of this transaction', zh: '免费索取这笔交易的记录' },
          since: { en: 'the day of the transaction', zh: '交易发生之日' },
          source: E_COMMERCE,
        }),
      ],
    }),
    step({
      id: 'cn.1',
      desk: { en: 'The wallet’s customer service', zh: '钱包客服' },
      task: {
        en: 'Say what happened and ask for a ticket number. The law sets no number of days for an answer to a direct complaint; set yourself a reminder.',
        zh: '说明情况并索要受理编号。直接向支付机构投诉，法规没有规定答复天数；可以给自己设一个提醒。',
      },
      source: PBC_COMPLAINTS,
    }),
    step({
      id: 'cn.1b',
      who: 'merchant',
      issues: ['wrong_charge', 'payment_failed'],
      desk: { en: 'Complaint about a merchant’s order in WeChat Pay', zh: '微信支付订单投诉（针对商户）' },
      task: {
        en: 'For orders paid with WeChat Pay, complain on the order itself. This binds the merchant by the platform’s rules; it is no law.',
        zh: '微信支付的订单可以在账单里直接投诉。这是平台对商户的规则，不是法律。',
      },
      source: WECHAT_COMPLAINTS,
      clocks: [
        clock({
          id: 'cn.1b',
          who: 'merchant',
          kind: 'promise',
          amount: 3,
          unit: 'days',
          what: {
            en: 'The merchant finishes the complaint (first reply within one day)',
            zh: '商户处理完投诉（一天内首次回复）',
          },
          since: { en: 'the day the complaint was made on the order', zh: '投诉单生成之日' },
          source: WECHAT_COMPLAINTS,
        }),
      ],
    }),
    step({
      id: 'cn.2',
      opens: ['contactedOn'],
      desk: { en: 'Formal complaint to the provider', zh: '向提供方正式投诉' },
      task: {
        en: 'Use the complaint channel named on the provider’s website or in its app. Ask for the complaint number and the result in writing; the next step needs both.',
        zh: '使用官网首页、App 或客服主菜单公示的投诉渠道。要求给出投诉编号和书面处理结果，下一步要用。',
      },
      source: PBC_COMPLAINTS,
    }),
    step({
      id: 'cn.3',
      opens: ['complainedOn'],
      asks: ['not_elsewhere'],
      phone: '12363',
      desk: {
        en: 'PBC branch where the payment institution has its seat (12363)',
        zh: '支付机构住所地的人民银行分支机构（12363）',
      },
      task: {
        en: 'When you do not accept the provider’s result. State your name, ID, contact, whom you complain about and its address, what you ask and why. Not taken while a court, arbitrator, mediator or another authority has the matter.',
        zh: '不接受支付机构的处理结果时使用。需写明姓名、有效身份证件信息、联系方式、投诉对象及其住所地、具体请求、事实和理由。法院、仲裁、调解组织或其他部门已受理的，不再受理。',
      },
      source: PBC_COMPLAINTS,
      clocks: [
        clock({
          id: 'cn.3a',
          who: 'authority',
          amount: 7,
          unit: 'business_days',
          what: {
            en: 'The branch decides whether to take it and hands it on',
            zh: '分支机构决定是否受理并转交',
          },
          since: {
            en: 'the day the branch receives the complete complaint',
            zh: '分支机构收到投诉（补正的自补正完成）之日',
          },
          source: PBC_COMPLAINTS,
        }),
        clock({
          id: 'cn.3b',
          amount: 15,
          unit: 'days',
          what: { en: 'The payment institution answers', zh: '支付机构答复' },
          since: HANDED_ON,
          source: PBC_COMPLAINTS,
        }),
        clock({
          id: 'cn.3c',
          amount: 60,
          unit: 'days',
          what: {
            en: 'At the latest, in complex cases and with reasons given',
            zh: '情况复杂并已告知理由的，最长期限',
          },
          since: HANDED_ON,
          source: PBC_COMPLAINTS,
        }),
      ],
    }),
    ...cnOtherDesks,
  ],
};
