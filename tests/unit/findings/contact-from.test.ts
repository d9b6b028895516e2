import { expect, it } from 'vitest';
import { contactFrom } from '../../../utils/findings/contact-from';
import type { MailHead } from '../../../utils/model/imported';
import type { ChatMessage } from '../../../utils/model/reading';
import { exhibitOf, message } from '../complaint/invented';

const device = { account: 'lin.wei@example.com', dayOf: (instant: string) => instant.slice(0, 10) };
const chat = (messages: ChatMessage[]) => contactFrom(exhibitOf(3, { messages }), device);
const mail = (head: Partial<MailHead>) =>
  contactFrom(
    exhibitOf(
      4,
      {},
      {
        imported: {
          kind: 'email',
          fileName: 'reply.eml',
          from: '',
          modifiedAt: null,
          walletFrom: null,
          mail: {
            from: null,
            to: null,
            date: null,
            subject: null,
            messageId: null,
            attachments: [],
            ...head,
          },
        },
      },
    ),
    device,
  );

it('a page without messages is no contact', () => {
  expect(chat([])).toBeNull();
});

it('a captured chat becomes an entry with its day, its agent and its exhibit', () => {
  const entry = chat([
    message('me', 'Where is my refund?', { at: '2026-11-03 14:05' }),
    message('agent', 'We are looking into it.', { name: 'Maya', at: '2026-11-03 14:09' }),
  ]);
  expect(entry).toEqual({
    fields: {
      way: 'chat',
      by: 'me',
      on: '2026-11-03',
      at: null,
      withWhom: 'Maya',
      reference: '',
      said: 'Where is my refund?',
      promisedBy: null,
      answer: 'person',
      evidence: [3],
    },
    check: [],
  });
});

it.each([
  [['me'], 'none', []],
  [['me', 'bot'], 'automatic', []],
  [['agent', 'me', 'system'], 'automatic', []],
  [['me', 'unknown'], null, ['answer']],
  [['me', 'bot', 'agent'], 'person', []],
] as const)('of a chat that goes %j the answer is %s', (from, answer, check) => {
  const entry = chat(from.map((who) => message(who, 'words', { at: '2026年11月3日 14:05' })));
  expect([entry?.fields.answer, entry?.check]).toEqual([answer, [...check]]);
});

it.each(['12 May 2026 10:01', 'May 12, 2026', '2026/5/12 10:01', '2026年05月12日'])(
  'the day of a chat is read where it is written as %j',
  (at) => {
    const entry = chat([message('me', 'Hello?', { at })]);
    expect([entry?.fields.on, entry?.check]).toEqual(['2026-05-12', []]);
  },
);

it.each([null, '14:05', '昨天 09:12', '03/11/2026', '2026-13-40'])(
  'a chat that only says %j is proposed for the day of its capture, to be looked at',
  (at) => {
    const entry = chat([message('me', 'Hello?', { at })]);
    expect([entry?.fields.on, entry?.check]).toEqual(['2026-11-05', ['on']]);
  },
);

it('a mail of the person’s own is an attempt without an answer', () => {
  const entry = mail({
    from: 'Lin Wei <Lin.Wei@example.com>',
    to: 'help@lanternpay.example',
    date: 'Tue, 3 Nov 2026 14:05:01 +0800 (CST)',
    subject: 'Refund of order 7',
  });
  expect(entry).toMatchObject({
    fields: { way: 'email', by: 'me', on: '2026-11-03', answer: 'none', withWhom: 'help@lanternpay.example' },
    check: [],
  });
});

it.each([
  ['Automatic reply: Refund of order 7', 'automatic', []],
  ['自动回复：订单退款', 'automatic', []],
  ['Re: Refund of order 7', null, ['answer']],
])('of a mail to the person with the subject %j the answer is %s', (subject, answer, check) => {
  const entry = mail({
    from: 'help@lanternpay.example',
    to: 'lin.wei@example.com',
    date: 'Tue, 3 Nov 2026 06:05:01 GMT',
    subject,
  });
  expect(entry).toMatchObject({ fields: { by: 'them', on: '2026-11-03', answer }, check });
});

it.each(['Help <not.lin.wei@example.com>', 'lin.wei@example.com.au'])(
  'a mail from %s is not the person’s own, whose address is only a part of that',
  (from) => {
    expect(mail({ from, to: 'a@b.example' })?.fields.by).toBeNull();
  },
);

it('a mail that says neither who wrote nor when leaves all of it open', () => {
  expect(mail({ from: 'a@b.example', subject: 'Re: order' })).toMatchObject({
    fields: { by: null, on: null, answer: null },
    check: ['by', 'on', 'answer'],
  });
});
