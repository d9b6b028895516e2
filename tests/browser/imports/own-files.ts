import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files as an invented person would have them at hand, written into a new folder. Gives their paths. */
export interface OwnFiles {
  folder: string;
  /** A statement of the wallet whose page is captured: one row as on the page, one with another status, one more. */
  statement: string;
  /** The same, in a ZIP with the password `316072`. */
  locked: string;
  mail: string;
  recording: string;
  /** A note in which a full card number stands. */
  withCard: string;
  damaged: string;
}

const STATEMENT = [
  '支付宝交易记录明细查询',
  '账号:[lin***@example.org]',
  '起始日期:[2026-03-01 00:00:00]    终止日期:[2026-03-31 23:59:59]',
  '---------------------------------交易记录明细列表------------------------------------',
  '交易号,商家订单号,交易创建时间,付款时间,最近修改时间,交易来源地,类型,交易对方,商品名称,金额（元）,收/支,交易状态,服务费（元）,成功退款（元）,备注,资金状态,',
  '2026031822001455123400001111\t,QS20260318A77\t,2026-03-18 09:07:41\t,2026-03-18 09:07:45\t,2026-03-18 09:07:45\t,其他\t,即时到账交易\t,青石书店（旗舰店）\t,青石书店订单\t,86.50\t,支出\t,交易关闭\t,0.00\t,0.00\t,\t,已支出\t,',
  '2026030122001455123400009999\t,\t,2026-03-01 08:00:00\t,2026-03-01 08:00:01\t,2026-03-01 08:00:01\t,其他\t,即时到账交易\t,北岸便利店\t,早餐\t,12.00\t,支出\t,交易成功\t,0.00\t,0.00\t,\t,已支出\t,',
  '------------------------------------------------------------------------------------',
  '导出时间:[2026-04-01 10:00:00]    用户:林***',
  '',
].join('\r\n');

const MAIL = [
  'From: Customer Care <care@wallet.example>',
  'To: mira@example.org',
  'Subject: =?utf-8?B?5oKo55qE5oqV6K+J?= 20260401-7',
  'Date: Wed, 1 Apr 2026 18:20:05 +0800',
  'Message-ID: <a1@wallet.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'We are looking into it and will answer within seven days.',
  '',
].join('\r\n');

export function ownFiles(): OwnFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'own-files-'));
  const put = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const statement = put('alipay_record_20260401.csv', STATEMENT);
  const locked = path.join(folder, 'alipay_record.zip');
  execFileSync('zip', ['-q', '-j', '-P', '316072', locked, statement]);
  return {
    folder,
    statement,
    locked,
    mail: put('re your complaint.eml', MAIL),
    recording: put('通话录音 2026-04-01.m4a', new Uint8Array(70_000_000).fill(7)),
    withCard: put('notes.txt', 'I paid with 4111 1111 1111 1111 on Monday.\n'),
    damaged: put('statement.xlsx', 'PK\u0003\u0004 this is cut sh'),
  };
}
