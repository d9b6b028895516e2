import type { SheetWords } from './sheet-words';

export const zh: SheetWords = {
  list: '、',
  amountAt: (when, amount, cite) => `${when}：${amount}${cite}`,
  period: (from, to) => `${from}至${to}`,
  sum: (count, sum) => `其中支出${count}笔，合计${sum}`,
  alreadyBack: (cite) => `证据显示有一笔同等金额的退款${cite}。`,
  moreRows: (count) => `另有${count}笔交易见证据。`,
  table: ['时间', '金额', '对方', '编号', '状态', '证据'],
  notShown: '未显示',
  contacted: (day) => `首次联系该机构客服：${day}。`,
  complained: (day, reference) =>
    `向该机构正式投诉：${day}${reference === null ? '' : `，编号${reference}`}。`,
  answered: (day) => `该机构最终答复：${day}。`,
  contact: ({ when, byMe, way, withWhom, reference, said, answer }) =>
    [
      `${when}，${byMe ? '本人' : '对方'}通过${way}联系`,
      withWhom === null ? '' : `（${withWhom}）`,
      reference === null ? '' : `，编号${reference}`,
      said === null ? '' : `：${said}`,
      answer === null ? '' : answer === 'person' ? '；有人工答复' : '；仅收到自动回执',
      '。',
    ].join(''),
  ways: {
    app: '应用',
    chat: '在线聊天',
    phone: '电话',
    email: '邮件',
    form: '网页表单',
    letter: '信函',
    social: '社交媒体',
    in_person: '当面',
  },
  online: (hosts) => `网络（${hosts}）`,
};
