import { describe, expect, it } from 'vitest';
import { readMail } from '../../../utils/statements/mail';
import { read } from './brief';

const MAIL = [
  'Received: from mail.example by mx.example; Tue, 5 Mar 2024 13:05:02 +0000',
  'From: =?UTF-8?B?5pSv5LuY?= <service@wallet.example>',
  'To: Dana Koh <dana@example.org>, bob@example.org',
  'Date: Tue, 5 Mar 2024 14:05:01 +0100 (CET)',
  'Subject: Receipt for your payment',
  'Message-ID: <a1@wallet.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'You paid 12.50 EUR.',
  '--b',
  'Content-Type: text/csv; name="../statement.csv"',
  'Content-Disposition: attachment; filename="../statement.csv"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('Date,Amount,Currency\n2024-03-05,-12.50,EUR\n').toString('base64'),
  '--b--',
  '',
].join('\r\n');

describe('a mail that was saved', () => {
  it('gives its headers, its text and its attachments', async () => {
    const mail = await readMail(new TextEncoder().encode(MAIL));
    expect(mail).toMatchObject({
      from: { name: '支付', address: 'service@wallet.example' },
      to: [
        { name: 'Dana Koh', address: 'dana@example.org' },
        { name: '', address: 'bob@example.org' },
      ],
      date: { value: '2024-03-05T14:05:01', zone: '+01:00' },
      subject: 'Receipt for your payment',
      messageId: '<a1@wallet.example>',
      html: null,
      attachments: [{ name: '../statement.csv', type: 'text/csv' }],
    });
    expect(mail.text).toContain('You paid 12.50 EUR.');
    const [attached] = mail.attachments;
    expect(await read(attached?.bytes ?? '')).toMatchObject({ outcome: 'read', transactions: { length: 1 } });
  });

  it('is no statement itself', async () => {
    expect(await read(MAIL)).toEqual({ outcome: 'not_a_statement', reason: 'mail' });
  });

  it('with a date that is none keeps it as it stands', async () => {
    const mail = await readMail(
      new TextEncoder().encode(MAIL.replace('Tue, 5 Mar 2024 14:05:01 +0100 (CET)', 'yesterday')),
    );
    expect(mail.date).toEqual({ raw: 'yesterday', value: null, zone: null });
  });

  it('that is none is refused', async () => {
    await expect(readMail(new TextEncoder().encode('hello'))).rejects.toThrow('damaged');
  });
});
