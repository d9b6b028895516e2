import type { ContactWay } from '../../model/contact';
import type { Unit } from '../../model/redress';
import type { FindingText, FollowUpWords } from './follow-up-words';

const WAYS: Record<ContactWay, string> = {
  app: '应用内反馈',
  chat: '在线客服',
  phone: '电话',
  email: '电子邮件',
  form: '网页表单',
  letter: '信函',
  social: '社交媒体',
  in_person: '当面沟通',
};
const UNITS: Record<Unit, string> = {
  days: '日',
  business_days: '个工作日',
  weeks: '周',
  months: '个月',
  years: '年',
};

export const zhFollowUp: FollowUpWords = {
  earlier: (to, on, reference) => {
    const provider = to === 'provider' ? '贵公司' : '该机构';
    if (on === null) return `本事项在${provider}的受理编号为${reference}。`;
    return `本人曾于${on}向${provider}提出投诉${reference && `（受理编号：${reference}）`}。`;
  },
  answered: (to, on) => `${to === 'provider' ? '贵公司' : '该机构'}已于${on}答复，但问题未得到解决。`,
  overdue: (to, amount, unit) =>
    `${to === 'provider' ? '贵公司' : '该机构'}应在${amount}${UNITS[unit]}内答复，现期限已过，本人尚未收到最终答复。`,
  silence: (to, { since, days, attempts, ways, automatic, cite }) => {
    const how = ways.length > 0 ? `通过${ways.map((way) => WAYS[way]).join('、')}` : '';
    const provider = to === 'provider' ? '贵公司' : '该机构';
    const answer = automatic
      ? '仅收到自动回复，未获工作人员答复'
      : `${attempts > 1 ? '均' : ''}未获工作人员答复`;
    return `自${since}起${days > 0 ? `${days}天内` : ''}，本人${attempts > 1 ? `先后${attempts}次` : '曾'}${how}联系${provider}，${answer}${cite}。`;
  },
  broken: (to, on, promisedBy, cite) =>
    `${to === 'provider' ? '贵公司' : '该机构'}曾于${on}承诺在${promisedBy}前处理或答复，至今未兑现${cite}。`,
  contact: (to, { when, by, way, withWhom, reference, said, promisedBy, answer, cite }) => {
    const provider = to === 'provider' ? '贵公司' : '该机构';
    const who = by === 'me' ? `本人通过${WAYS[way]}联系${provider}` : `${provider}通过${WAYS[way]}联系本人`;
    const about = [withWhom && `对方：${withWhom}`, reference && `编号：${reference}`].filter(Boolean);
    const after = [
      by === 'me' && answer === 'none' && '未获答复',
      answer === 'automatic' && '仅收到自动回复',
      promisedBy !== null && `对方承诺在${promisedBy}前答复`,
    ].filter(Boolean);
    const told = [said, ...after].filter(Boolean).join('；');
    const brackets = about.length > 0 ? `（${about.join('，')}）` : '';
    return `${when}，${who}${brackets}${told && `，${told}`}${cite}。`;
  },
  moreContacts: (count) => `此前另有${count}次联系，未逐一列出。`,
  finding: (finding) => `${FINDINGS[finding.kind](finding)}${finding.cite}。`,
};

const at = (party: string | null) => (party === null ? '' : `向${party}`);

const FINDINGS: Record<FindingText['kind'], (finding: FindingText) => string> = {
  charged_twice: ({ count, amount, party }) =>
    `证据显示${at(party)}支付的款项中，金额相同的共${count === null || count === 2 ? '两' : count}笔${amount === null ? '' : `，除其中一笔外，其余为${amount}`}`,
  failed_but_charged: ({ amount }) => `页面提示支付失败，但仍显示扣款${amount === null ? '' : amount}`,
  refund_missing: ({ amount, count }) =>
    `${count === null ? '' : `${count}天后`}仍未显示${amount === null ? '' : amount}退款`,
  new_payee: ({ amount, party }) =>
    `所示付款${amount === null ? '' : amount}的收款方${party ?? ''}，未见于所采集的此前交易记录`,
  small_charges: ({ count, amount, party }) =>
    `证据显示${at(party)}支付的小额款项${count === null ? '多' : count}笔${amount === null ? '' : `，合计${amount}`}`,
  status_changed: () => '该笔交易在先后采集时所示状态不同',
  statement_differs: () => '该笔交易在页面与钱包自行出具的账单中不一致',
  fee_not_shown: ({ amount }) => `所示手续费${amount === null ? '' : amount}在此前采集的页面上未见显示`,
  answer_gap: ({ count }) =>
    count === null ? '本人的消息未获工作人员及时答复' : `本人的消息发出后${count}天未获工作人员答复`,
};
