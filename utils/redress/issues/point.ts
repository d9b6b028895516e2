import type { GuidePoint, Proof } from '../../model/issue-guide';

/** A point of a guide, in both languages; `shownBy` names the exhibits that tick it by themselves. */
export function point(id: string, en: string, zh: string, ...shownBy: Proof[]): GuidePoint {
  return { id, what: { en, zh }, ...(shownBy.length > 0 ? { shownBy } : {}) };
}

/** Points that several problems share, under ids of the problem. */
export const PAYMENT = (key: string): GuidePoint =>
  point(
    `${key}.row`,
    'The payment in your list or bill: time, amount, payee',
    '账单或交易列表里的这笔记录：时间、金额、对方',
    'transaction',
  );
export const NUMBER = (key: string): GuidePoint =>
  point(`${key}.number`, 'Its transaction or order number', '交易号或订单号', 'number');
export const STATEMENT = (key: string): GuidePoint =>
  point(
    `${key}.statement`,
    'The wallet’s own statement (CSV, Excel) of these days',
    '钱包自己导出的这段时间的账单（CSV、Excel）',
    'statement',
  );
export const SUPPORT = (key: string): GuidePoint =>
  point(
    `${key}.support`,
    'What support wrote: chat, e-mail, ticket number',
    '客服的答复：聊天、邮件、受理编号',
    'chat',
    'email',
  );
