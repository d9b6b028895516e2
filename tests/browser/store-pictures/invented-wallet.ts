import type { SamplePage } from '../sample-wallets';

type Row = [day: string, who: string, amount: string, state: keyof Texts['states']];

interface Texts {
  lang: string;
  name: string;
  tabs: readonly string[];
  title: string;
  balance: [words: string, amount: string];
  note: string;
  states: { done: string; failed: string; refunded: string };
  headings: readonly [day: string, payee: string, number: string, status: string, amount: string];
  rows: readonly Row[];
}

const TEXTS: Record<'en' | 'zh', Texts> = {
  en: {
    lang: 'en',
    name: 'Example Wallet',
    tabs: ['Activity', 'Cards', 'Send', 'Help'],
    title: 'Activity',
    balance: ['Balance', '412.60 USD'],
    note: 'Payment failed. Your bank declined the payment of 86.40 USD. Error code PAY-4031.',
    states: { done: 'Completed', failed: 'Failed', refunded: 'Refunded' },
    headings: ['Date', 'Payee', 'Transaction ID', 'Status', 'Amount'],
    rows: [
      ['2026-11-18 19:42', 'Harbour Ferries', '-86.40 USD', 'failed'],
      ['2026-11-18 19:41', 'Harbour Ferries', '-86.40 USD', 'done'],
      ['2026-11-18 19:41', 'Harbour Ferries', '-86.40 USD', 'done'],
      ['2026-11-16 08:15', 'Corner Bakery', '-7.20 USD', 'done'],
      ['2026-11-14 12:30', 'Blue Door Books', '+24.00 USD', 'refunded'],
      ['2026-11-12 17:05', 'City Water', '-41.35 USD', 'done'],
    ],
  },
  zh: {
    lang: 'zh-CN',
    name: '示例钱包',
    tabs: ['账单', '银行卡', '转账', '客服'],
    title: '账单',
    balance: ['余额', '2,406.80 CNY'],
    note: '支付失败：银行拒绝了这笔 268.00 CNY 的付款。错误代码 PAY-4031。',
    states: { done: '交易成功', failed: '支付失败', refunded: '已退款' },
    headings: ['交易时间', '交易对方', '交易号', '状态', '金额'],
    rows: [
      ['2026-11-18 19:42', '海湾轮渡', '-268.00 CNY', 'failed'],
      ['2026-11-18 19:41', '海湾轮渡', '-268.00 CNY', 'done'],
      ['2026-11-18 19:41', '海湾轮渡', '-268.00 CNY', 'done'],
      ['2026-11-16 08:15', '街角面包房', '-23.50 CNY', 'done'],
      ['2026-11-14 12:30', '蓝门书店', '+76.00 CNY', 'refunded'],
      ['2026-11-12 17:05', '城市水务', '-58.20 CNY', 'done'],
    ],
  },
};

const URL = 'https://wallet.example/activity';

/** A page of an invented wallet on which somebody was charged twice. */
export function inventedWallet(language: 'en' | 'zh'): SamplePage {
  const { lang, name, tabs, title, balance, note, states, headings, rows } = TEXTS[language];
  const list = rows.map(
    ([day, who, amount, state], index) =>
      `<tr><td><time datetime="${day.replace(' ', 'T')}">${day}</time></td><td>${who}</td><td>${88_204_517 - index * 7919}</td><td class="${state}">${states[state]}</td><td>${amount}</td></tr>`,
  );
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join('');
  const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} – ${name}</title><style>${STYLE}</style></head>
<body><header><b>${name}</b><nav>${tabs.map((tab, index) => `<a${index ? '' : ' class="on"'} href="#${index}">${tab}</a>`).join('')}</nav></header>
<section class="balance"><span>${balance[0]}</span><strong>${balance[1]}</strong></section>
<div class="note" role="alert">${note}</div>
<main><h1>${title}</h1><table><thead><tr>${head}</tr></thead><tbody>${list.join('\n')}</tbody></table></main></body></html>`;
  const expected = { transactions: [], failures: [], messages: [] };
  return { name: 'invented', wallet: 'invented', url: URL, html, expected };
}

const STYLE = `
* { box-sizing: border-box } body { margin: 0; background: #f3f5f8; color: #1c2733; font: 15px/1.45 system-ui, "Noto Sans CJK SC", sans-serif }
header { display: flex; align-items: center; gap: 32px; padding: 16px 32px; background: #16365c; color: #fff } header b { font-size: 18px }
nav { display: flex; gap: 22px } nav a { color: #c7d6e8; text-decoration: none } nav .on { color: #fff; border-bottom: 2px solid #7fb2f0; padding-bottom: 3px }
.balance { margin: 22px 32px 0; padding: 16px 22px; border-radius: 12px; background: #fff; display: flex; align-items: baseline; gap: 16px } .balance strong { font-size: 26px }
.note { margin: 14px 32px 0; padding: 12px 18px; border-radius: 10px; background: #fdecea; color: #8c1d13; border: 1px solid #f3c4bf }
main { margin: 14px 32px; padding: 8px 22px 14px; border-radius: 12px; background: #fff } h1 { font-size: 17px; margin: 10px 0 }
table { width: 100%; border-collapse: collapse } th { text-align: left; font-size: 13px; font-weight: 500; color: #66727f; padding: 8px 0 }
td { padding: 15px 8px 15px 0; border-top: 1px solid #e7ebf0; font-variant-numeric: tabular-nums; white-space: nowrap } td:first-child, td:nth-child(3) { color: #55616e; font-size: 13.5px }
td:nth-child(2) { font-weight: 600 } td:last-child, th:last-child { text-align: right; padding-right: 0 } td:last-child { font-weight: 600 }
.done { color: #2f7a4d } .failed { color: #b3261e } .refunded { color: #66727f }
`;
