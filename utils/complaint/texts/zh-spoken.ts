import type { PostText, SpokenWords } from './spoken-words';
import { zhLetters } from './zh-letters';

export const zhSpoken: SpokenWords = {
  month: (year, month) => `${year}年${month}月`,
  spoken,
  script: ({ issue, provider, complainant, account, earlier, references, facts, asks }) => [
    `拨打${provider}客服电话`,
    lines('请备好：', [...(account ? [`账户：${account}`] : []), ...references, '本页内容和纸笔']),
    '通话中不要告诉任何人密码、短信验证码、完整银行卡号或助记词，对方自称客服也不行。',
    '括号内的证据编号不必念出；较长的编号先念最后6位，对方需要时再念全。',
    [
      '请这样说：',
      `您好！${complainant ? `我是${complainant}。` : ''}我要投诉，请登记为正式投诉。${spoken(zhLetters.claim(issue, 'provider'))}`,
      ...earlier,
    ].join('\n'),
    lines('对方询问经过时：', facts),
    lines('请求事项：', asks),
    ['挂断前：', '请告诉我受理编号、您的姓名或工号，以及书面答复的日期。'].join('\n'),
    ['对方无法处理时：', '请把我的投诉转交投诉处理部门，并记录我今天来电反映过此事。'].join('\n'),
    [
      '通话记录：',
      '通话时间：____________________',
      '接听人员：____________________',
      '受理编号：____________________',
      '承诺事项及期限：____________________',
    ].join('\n'),
  ],
  post: (post) => [
    CLAIMS[post.issue](post, post.month ?? ''),
    ...(post.silentDays === null ? [] : [`已有${post.silentDays}天未获工作人员答复。`]),
    post.complained ? '本人已投诉，请书面答复。' : '请书面答复。',
    '相关记录均已保存。',
  ],
};

const CLAIMS: Record<PostText['issue'], (post: PostText, month: string) => string> = {
  payment_failed: ({ provider, amount }, month) =>
    `${month && `${month}，`}本人通过${provider || '钱包'}发起的${amount === null ? '一笔' : `一笔${amount}的`}交易未能正常完成。`,
  wrong_charge: ({ provider, repeated, amount }, month) =>
    repeated
      ? `${provider || '钱包'}记录显示${month}${repeated.count === 2 ? '两' : repeated.count}笔相同的扣费，每笔${repeated.amount}，${repeated.refunds > 0 ? '另有相同金额的退款，请说明退款对应哪一笔扣费' : '本人只认可其中一笔'}。`
      : `本人对${provider || '钱包'}${month}的${amount === null ? '一笔' : amount}扣费有异议。`,
  account_theft: ({ provider }, month) =>
    `${month && `${month}，`}本人的${provider || '钱包'}账户在未经本人同意的情况下被使用。`,
  no_answer: ({ provider }) => `本人已向${provider || '钱包'}客服反映问题，尚未得到针对该问题的答复。`,
  privacy: ({ provider }) => `本人对${provider || '钱包'}处理本人个人信息的方式有异议。`,
  general: ({ provider }, month) =>
    `${month && `${month}，`}本人的${provider || '钱包'}账户出现问题，尚未得到解决。`,
};

/** Nobody says 本人 on the phone. */
function spoken(sentence: string): string {
  return sentence
    .replace(/本人(?=账户|个人|信息)/g, '我的')
    .replaceAll('本人', '我')
    .replaceAll('贵公司', '你们');
}

function lines(title: string, items: readonly string[]): string {
  return items.length > 0 ? [title, ...items.map((item, index) => `${index + 1}. ${item}`)].join('\n') : '';
}
