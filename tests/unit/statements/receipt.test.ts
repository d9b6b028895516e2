import { describe, expect, it } from 'vitest';
import { brief, read } from './brief';

interface Given {
  from?: string;
  subject?: string;
  text?: string;
  html?: string;
}

function mail({ from = 'service@paypal.co.uk', subject = 'Receipt', text, html }: Given): string {
  return [
    `From: Wallet <${from}>`,
    'To: Nora Field <nora@example.org>',
    'Date: Tue, 5 Mar 2024 14:05:01 +0100',
    `Subject: ${subject}`,
    'Message-ID: <a1@wallet.example>',
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    '',
    html ?? text ?? '',
  ].join('\r\n');
}

async function rowsIn(given: Given): Promise<string[]> {
  const reading = await read(mail(given), 'receipt.eml');
  return reading.outcome === 'read'
    ? [reading.wallet, ...reading.transactions.map(brief)]
    : [JSON.stringify(reading)];
}

const KEPT = ['{"outcome":"not_a_statement","reason":"mail"}'];

describe("a wallet's receipt by mail", () => {
  it('tells its one transaction: how much, which way, to whom, when, and under which number', async () => {
    const html = `<html><head><style>p{color:red}</style></head><body><table><tr><td><p><span>You authorised a payment of &pound;14.95&nbsp;GBP to <b>Bay Traders</b></span></p></td></tr>
      <tr><td>Transaction ID</td><td><a href="https://example.org">7XY12345C6789012D</a></td></tr>
      <tr><td>Transaction date</td><td>28 Mar 2024 15:12:10 GMT</td></tr><tr><td>Total</td><td>&pound;14.95 GBP</td></tr></table></body></html>`;
    expect(await rowsIn({ html })).toEqual([
      'paypal',
      'mail | 2024-03-28T15:12:10 +00:00 | -14.95 GBP | out | pending | payment | Bay Traders | Receipt | fee - | balance - | transaction 7XY12345C6789012D',
    ]);
  });

  it('without a day of its own happened when the mail says it was sent', async () => {
    const text =
      'Hello Nora,\n\nYou received $20.00 USD from Rui Prado.\n\nTransaction ID: 8AB12345C6789012E\n';
    expect(await rowsIn({ text })).toEqual([
      'paypal',
      'mail | 2024-03-05T14:05:01 +01:00 | 20.00 USD | in | unknown | payment | Rui Prado | Receipt | fee - | balance - | transaction 8AB12345C6789012E',
    ]);
  });

  it('leaves the way open where only a labelled total stands beside a number', async () => {
    const text =
      'Thank you for your order.\nOrder number: 100-2003004\nSubtotal: €10.00\nShipping: €2.50\nTotal: €12.50\nMerchant: Blue Sky Books\n';
    expect(await rowsIn({ from: 'orders@shop.example', text, subject: 'Your order' })).toEqual([
      'generic',
      'mail | 2024-03-05T14:05:01 +01:00 | 12.50 EUR | unknown | unknown | unknown | Blue Sky Books | Your order | fee - | balance - | order 100-2003004',
    ]);
  });

  it.each([
    ['Sie haben eine Zahlung über 12,50 EUR an Kiosk Nord gesendet.', '-12.50 EUR | out', 'Kiosk Nord'],
    ['Vous avez envoyé un paiement de 12,50 EUR à Kiosque Nord', '-12.50 EUR | out', 'Kiosque Nord'],
    ['Has enviado un pago de 12,50 EUR a Quiosco Norte', '-12.50 EUR | out', 'Quiosco Norte'],
    ['Você recebeu um pagamento de R$ 12,50 de Lia Campos', '12.50 BRL | in', 'Lia Campos'],
    ['您已成功向示例超市转账12.50元', '-12.50 CNY | out', '示例超市'],
  ])('says it in a sentence: %s', async (text, money, name) => {
    const [, row = ''] = await rowsIn({ text });
    expect(row).toContain(`| ${money} |`);
    expect(row).toContain(`| ${name} |`);
  });

  it.each([
    ['two payments', 'You sent $20.00 USD to Ann Poe.\nYou sent $30.00 USD to Rui Prado.'],
    ['a total without a number', 'Total: €12.50'],
    ['several totals', 'Order number: 100-2003004\nTotal: €12.50\nOrder total: €14.00'],
    ['a request', 'Ann Poe asks you for $20.00 USD.'],
    ['an offer', 'You could have received $20.00 USD from us.'],
    ['a figure without a currency', 'You sent 20.00 to Ann Poe.'],
  ])('with %s is kept as a mail, and no row is made of it', async (_, text) => {
    expect(await rowsIn({ text })).toEqual(KEPT);
  });
});
