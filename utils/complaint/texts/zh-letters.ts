import { enclosure } from '../../model/letter-length';
import type { IssueKey } from '../matter';
import type { Frame, LetterWords } from './words';
import { zhAsks } from './zh-remedies';

/** What is asked for where no rule names a period: a request, and no law. */
const USUAL = '15日';

const NAMES: Record<IssueKey, string> = {
  payment_failed: '交易未完成',
  wrong_charge: '错误扣费',
  account_theft: '账户被盗用',
  no_answer: '客服未予答复',
  privacy: '个人信息处理',
  general: '账户问题',
};

const CLAIMS: Record<IssueKey, (provider: string) => string> = {
  payment_failed: (provider) => `本人通过${provider}服务发起的交易未能正常完成。`,
  wrong_charge: () => '本人对账户中出现的扣费有异议。',
  account_theft: () => '本人账户在未经本人同意的情况下被使用。',
  no_answer: (provider) => `本人已向${provider}客服反映问题，尚未得到针对该问题的答复。`,
  privacy: (provider) => `本人对${provider}处理本人个人信息的方式有异议。`,
  general: () => '本人账户出现问题，尚未得到解决。',
};

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const zhLetters: LetterWords = {
  claim: (issue, addressee) => CLAIMS[issue](addressee === 'provider' ? '贵公司' : '该机构'),
  heading: {
    ownWords: '事情经过（本人陈述）',
    facts: '证据所示事实',
    undated: '日期不明的交易',
    sums: '所示交易金额汇总',
    asks: '投诉请求',
    exhibits: '证据目录',
    parties: '当事人',
    subject: '投诉事项',
    contact: '与该机构的沟通情况',
    summary: '案情概要',
    questions: '待核实问题',
    proofs: '证据目录',
    earlier: '此前处理情况',
    law: '相关规定',
    annex: '所示全部交易',
  },
  messageHeading: (heading) => `${heading}：`,
  textHeading: (heading, position) => `${NUMERALS[position - 1] ?? position}、${heading}`,
  enclosureHeading: (heading, position, of) => `${enclosure('zh', of > 1 ? position : null)}：${heading}`,
  list: (items, from = 0) => items.map((item, index) => `${from + index + 1}. ${item}`),
  supportOpening: (frame) => [
    `${frame.provider ? `${frame.provider}客服` : '客服人员'}：`,
    [
      `您好！本人系贵公司用户${known(frame)}。`,
      zhLetters.claim(frame.issue, 'provider'),
      `${frame.again ? '现再次提出投诉' : '现提出投诉'}，请予处理。文中${frame.example}等编号为本人已采集保存的证据，可随时提供。`,
    ].join(''),
  ],
  supportClosing: (frame) => [block('谢谢！', frame.complainant, frame.date)],
  formalOpening: (frame) => [
    `关于${NAMES[frame.issue]}的${frame.again ? '再次投诉书' : '投诉书'}`,
    `${frame.provider || '投诉处理部门'}：`,
    [
      `本人系贵公司用户${known(frame)}。`,
      zhLetters.claim(frame.issue, 'provider'),
      `${frame.again ? '现再次提出正式投诉' : '现提出正式投诉'}。文中${frame.example}等编号与所附证据目录对应。`,
    ].join(''),
  ],
  formalClosing: (frame) => [
    '　　此致\n敬礼！',
    block(frame.complainant && `投诉人：${frame.complainant}`, frame.date),
  ],
  regulatorOpening: (frame) => [`关于${NAMES[frame.issue]}的投诉情况说明`],
  regulatorClosing: (frame) => [
    '文中注明证据编号的内容取自所附证据，其余为本人陈述。',
    '　　此致\n敬礼！',
    block(frame.complainant && `投诉人：${frame.complainant}`, frame.date),
  ],
  legalAidOpening: (frame) => [
    block(`法律咨询材料：${NAMES[frame.issue]}`, frame.date && `日期：${frame.date}`),
  ],
  parties: ({ complainant, provider, account }) =>
    [
      complainant && `投诉人：${complainant}`,
      provider && `被投诉机构：${provider}`,
      account && `在该机构的账户：${account}`,
    ].filter((line) => line !== ''),
  asksLead: (channel) =>
    ({ provider: '请贵公司：', regulator: '请求督促该机构：', legal_aid: '希望该机构：' })[channel],
  asks: (issue, fault, claims) => {
    const asks = zhAsks(issue, fault, claims);
    return asks.map((ask, index) => `${ask}${index === asks.length - 1 ? '。' : '；'}`);
  },
  supportRequest: ({ within }) => `请告知受理编号，并于${within ?? USUAL}内书面答复。`,
  formalRequest: ({ within, desk }) =>
    `请贵公司收到本投诉后告知受理编号，并于${within ?? USUAL}内书面作出最终答复、说明理由。${desk === null ? '' : `如问题未能解决，本人将提请${desk}处理。`}`,
  regulatorRequest: '请贵单位在职责范围内予以调查处理，告知受理编号和预计答复日期，并书面告知处理结果。',
  noConversation: '现有证据中没有与该机构的聊天记录。',
  evidenceSummary: (transactions, failures, messages, cite) => {
    const told = [
      transactions > 0 && `交易${transactions}笔`,
      failures > 0 && `页面提示${failures}条`,
      messages > 0 && `消息${messages}条`,
    ].filter((entry) => entry !== false);
    return `现有证据载有${told.join('、')}${cite}。`;
  },
  questions: {
    deadlines: '本人应遵守哪些期限？是否已有期限开始计算？',
    openAmounts: (count, cite) => `有${count}笔交易的准确金额或币种无法从页面确定${cite}。`,
    openDates: (count, cite) => `有${count}笔交易的准确日期无法从页面确定${cite}。`,
    openDirections: (count, cite) => `有${count}笔交易系支出还是收入，页面未显示${cite}。`,
    mayRepeat: (count, cite) => `有${count}条记录可能与其他记录为同一笔交易，需核对${cite}。`,
    repeated: (cite) => `金额相同的各笔扣费是否对应不同的消费${cite}？`,
    changedStatus: (count, cite) => `有${count}笔交易在先后采集时状态不同，原因待查${cite}。`,
    morePages: (cite) => `列表另有未采集的页面，其内容待补充${cite}。`,
    layoutChanged: (cite) => `采集时页面布局已有变化，读取内容可能不完整，需与原始文件核对${cite}。`,
    pageUnknown: (cite) => `该类页面仅按通用方式读取，读取内容可能不完整，需与原始文件核对${cite}。`,
    missingParts: (cite) => `部分页面内容未能保存，能否另行取得${cite}？`,
  },
};

/** By what the provider knows the person and the matter. */
function known({ account, reference }: Frame): string {
  const told = [account && `账户：${account}`, reference && `受理编号：${reference}`].filter(Boolean);
  return told.length > 0 ? `（${told.join('；')}）` : '';
}

function block(...lines: string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
