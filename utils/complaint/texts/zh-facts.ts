import type { Difference } from '../../model/corroboration';
import type { ImportKind } from '../../model/imported';
import type { Kind, Reference } from '../../model/reading';
import type { FactWords, RowText } from './words';

const NOUNS: Record<Kind, string> = {
  payment: '付款',
  transfer: '转账',
  topup: '充值',
  withdrawal: '提现',
  refund: '退款',
  fee: '手续费',
  exchange: '兑换',
  other: '交易',
  unknown: '交易',
};
const PLACES = { transaction: '', failure: '页面提示', message: '聊天记录' };
const UNITS = { transaction: '行', failure: '条', message: '条' };
const REFERENCES: Record<Reference['type'], string> = {
  transaction: '交易号',
  order: '订单号',
  merchant_order: '商户订单号',
  tx_hash: '交易哈希',
  other: '编号',
};
const SENDERS = {
  me: '本人',
  agent: '客服人员',
  bot: '自动回复',
  system: '系统通知',
  unknown: '发送方未显示',
};
const NOTICES = {
  toast: '短暂提示',
  dialog: '弹窗',
  banner: '横幅提示',
  page: '错误页面',
  http: '服务器错误',
};

const DIFFERENCES: Record<Difference, string> = {
  amount: '金额',
  currency: '币种',
  time: '时间',
  status: '状态',
  counterparty: '交易对方',
  fee: '手续费',
};
const FILES: Record<ImportKind, string> = {
  statement: '账单',
  email: '电子邮件',
  screenshot: '截图',
  recording: '通话录音',
  chat: '聊天记录',
  document: '文件',
  other: '文件',
};

const CLASSES: Record<ImportKind, string> = {
  statement: '电子数据（账单）',
  email: '电子数据（电子邮件）',
  screenshot: '电子数据（截图）',
  recording: '视听资料（录音）',
  chat: '电子数据（聊天记录）',
  document: '书证',
  other: '其他材料',
};

export const zhFacts: FactWords = {
  place: (exhibit, kind, ranges) => {
    const rows = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}至${to}`));
    return `证据${exhibit}${PLACES[kind]}第${rows.join('、')}${UNITS[kind]}`;
  },
  cited: (places) => `（${places.join('；')}）`,
  citedExhibits: (exhibits) => `（证据${exhibits.join('、')}）`,
  dateNotShown: '日期未显示',
  dateAsShown: (quoted) => `日期原文显示为${quoted}`,
  timeOnly: (moment) => moment.replace(/^.*日/, ''),
  withZone: (time, zone) => `${time}（时区${zone}）`,
  amountNotShown: '未显示',
  amountAsShown: (quoted) => `原文显示为${quoted}`,
  currencyNotShown: (value) => `${value}（页面未显示币种）`,
  transaction: (row) => `${[row.when, action(row), ...row.details].join('，')}${row.cite}。`,
  described: (quoted) => `页面说明${quoted}`,
  reference: (type, value) => `${REFERENCES[type]}${value}`,
  status: (quoted, meaning) => `页面状态${withMeaning(quoted, meaning)}`,
  laterStatus: (quoted, meaning, exhibit) => `其后（${exhibit}）所示状态${withMeaning(quoted, meaning)}`,
  meaning: {
    succeeded: '已完成',
    failed: '失败',
    pending: '处理中',
    refunded: '已退款',
    cancelled: '已取消',
    disputed: '有争议',
    unknown: '状态不明',
  },
  says: {
    succeeded: /成功|完成|已支付|已付|已收|已到账|已存入/,
    failed: /失败|失敗|未成功|拒/,
    pending: /处理中|處理中|进行中|等待|待/,
    refunded: /退/,
    cancelled: /取消|关闭|關閉|撤销/,
    disputed: /争议|爭議|申诉|投诉/,
    unknown: /./,
  },
  fee: (amount) => `手续费${amount}`,
  mayRepeat: (cite) => `可能与已列交易${cite}为同一笔，未计入金额`,
  moreTransactions: (count, where, cite) =>
    `另有${count}笔${{ on_request: '，可另行提供明细', annex: '，详见附件', data: '，见data/transactions.csv' }[where]}${cite}。`,
  failure: ({ when, seen, gone, kind, text, title, code, cite }) => {
    const named = [title && `标题${title}`, code && `代码${code}`].filter(Boolean).join('，');
    const head = seen ? `${when}，页面出现${NOTICES[kind]}` : `${when}采集的页面载有${NOTICES[kind]}`;
    return `${head}${named ? `（${named}）` : ''}，内容为${text}${gone ? `，该提示于${gone}消失` : ''}${cite}。`;
  },
  moreFailures: (count, cite) => `另有页面提示${count}条，见data/failures.json${cite}。`,
  message: ({ when, from, name, text, cite }) =>
    `${when ? `${when}，` : ''}${SENDERS[from]}${name && from !== 'me' ? `（${name}）` : ''}：${text}${cite}。`,
  moreMessages: (count, cite) => `另有消息${count}条，见data/messages.json${cite}。`,
  repeated: (count, amount, party, cite) =>
    `证据显示，24小时内向${party}支付${amount}共${count === 2 ? '两' : count}笔，各笔的交易编号不同${cite}。`,
  unanswered: (count, agentWrote, when, cite) =>
    agentWrote
      ? `截至${when}采集聊天记录时，本人最后${count === 1 ? '一' : count}条消息之后未显示客服人员的回复${cite}。`
      : `截至${when}采集聊天记录时，记录中有本人消息${count}条，未显示客服人员的回复${cite}。`,
  sums: (direction, parts, cite) => {
    const way = { out: '支出', in: '收入', unknown: '收支方向不明' }[direction];
    const told = parts.map(
      ({ status, sum, count }) =>
        `${way}（${zhFacts.meaning[status]}）${count}笔，${count > 1 ? '合计' : ''}${sum}`,
    );
    return `${told.join('；')}${cite}。`;
  },
  notAddedOpen: (count, cite) => `金额或币种不明而未计入的交易：${count}笔${cite}。`,
  notAddedRepeats: (count, cite) => `可能与已计入交易重复而未计入的记录：${count}条${cite}。`,
  noZone: '未注明时区的，均为页面所示时间。',
  walletCurrency: (cite) => `上述金额旁未标明币种，币种按该钱包唯一使用的货币认定${cite}。`,
  corroborated: (count, cite) => `其中${count}笔在该钱包自行出具的账单中有相同记录${cite}。`,
  statementDiffers: (what, cite) =>
    `有一笔交易，页面所示与该钱包自行出具的账单在${what.map((one) => DIFFERENCES[one]).join('、')}上不一致${cite}。`,
  notInStatement: (count, cite) => `账单包含相应日期，但未列出上述${count}笔交易${cite}。`,
  exhibit: ({ exhibit, page, wallet, address, when, transactions, failures, messages, imported }) => {
    const shows = counts(transactions, failures, messages);
    if (imported !== null)
      return `${exhibit}：本人提供的${FILES[imported]}${page}，提供于${when}${shows ? `，载有${shows}` : ''}。`;
    return `${exhibit}：${wallet}${page}页面${address && `（${address}）`}，采集于${when}${shows ? `，载有${shows}` : ''}。`;
  },
  columns: {
    number: '编号',
    class: '类别',
    name: '名称',
    source: '来源',
    proves: '证明对象',
    pages: '页数',
    obtained: '取得时间',
  },
  catalogue: ({ exhibit, page, wallet, address, when, picture, pictures, imported, ...read }) => {
    const shown = [
      read.transactions > 0 && `所示交易的时间、金额和状态（${read.transactions}笔）`,
      read.failures > 0 && `页面提示的内容（${read.failures}条）`,
      read.messages > 0 && `与客服沟通的经过（消息${read.messages}条）`,
    ]
      .filter((entry) => entry !== false)
      .join('；');
    const seen = { pixels: '网页及屏幕画面', rendering: '网页及重绘画面，非截图' };
    return {
      number: exhibit,
      class: imported === null ? `电子数据（${picture ? seen[picture] : '网页'}）` : CLASSES[imported],
      name: imported === null ? `${wallet}${page}页面` : `${FILES[imported]}${page}`,
      source: imported === null ? address || wallet : '本人提供，按原样保存',
      proves: shown || (imported === null ? '页面所示内容' : '文件所载内容'),
      pages: pictures > 0 ? String(pictures) : '—',
      obtained: when,
    };
  },
  catalogueLine: (row) =>
    `${row.number}：${row.name}；类别：${row.class}；来源：${row.source}；证明对象：${row.proves}；页数：${row.pages}；取得时间：${row.obtained}。`,
};

function action(row: RowText): string {
  const { amount, party, direction, kind } = row;
  if (direction === 'unknown' || row.amountOpen || !row.settled) {
    const way = { out: '（支出）', in: '（收入）', unknown: '（收支方向未显示）' }[direction];
    const payee = { out: '收款方', in: '付款方', unknown: '交易对方' }[direction];
    return `一笔${NOUNS[kind]}${way}，金额${amount}${party ? `，${payee}${party}` : ''}`;
  }
  if (direction === 'in') {
    if (kind === 'topup') return `充值${amount}${party ? `，来源${party}` : ''}`;
    const noun = kind === 'refund' ? '退款' : kind === 'transfer' ? '转账' : '付款';
    return `收到${party ?? ''}${noun}${amount}`;
  }
  if (kind === 'withdrawal') return `提现${amount}${party ? `至${party}` : ''}`;
  if (kind === 'fee') return `被收取手续费${amount}${party ? `，收取方${party}` : ''}`;
  if (kind === 'exchange') return `兑换支出${amount}`;
  return `${party ? `向${party}` : ''}${kind === 'transfer' ? '转账' : '支付'}${amount}`;
}

function withMeaning(quoted: string | null, meaning: string | null): string {
  if (quoted === null) return meaning ?? '';
  return meaning === null ? quoted : `${quoted}（即${meaning}）`;
}

function counts(transactions: number, failures: number, messages: number): string {
  const told = [
    transactions > 0 && `交易${transactions}笔`,
    failures > 0 && `页面提示${failures}条`,
    messages > 0 && `消息${messages}条`,
  ];
  return told.filter((entry) => entry !== false).join('、');
}
