import { capital, number, plural } from './en-facts';
import { enLetters } from './en-letters';
import type { PostText, SpokenWords } from './spoken-words';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const enSpoken: SpokenWords = {
  month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
  spoken: (sentence) => sentence,
  script: ({ issue, provider, complainant, account, earlier, references, facts, asks }) => [
    `Calling ${provider || 'the provider'}`,
    lines('Have ready:', [
      ...(account ? [`account: ${account}`] : []),
      ...references,
      'this page, and something to write with',
    ]),
    'Never tell anyone a password, a code from a message, a full card number or a recovery phrase, not even on this call.',
    'You need not read out the exhibit numbers in brackets. Of a long number, give the last six characters first.',
    [
      'Say:',
      `Hello. ${complainant ? `My name is ${complainant}. ` : ''}I want to make a complaint; please record it as one. ${enLetters.claim(issue, 'provider')}`,
      ...earlier,
    ].join('\n'),
    lines('If they ask what happened:', facts),
    lines('I ask you to:', asks),
    [
      'Before you hang up:',
      'Please give me a ticket number, your name, and the day by which I will have an answer in writing.',
    ].join('\n'),
    [
      'If they cannot help:',
      'Then please pass my complaint on to your complaints department, and note that I called today.',
    ].join('\n'),
    [
      'Write down:',
      'Date and time: ____________________',
      'Spoke with: ____________________',
      'Ticket number: ____________________',
      'Promised, and by when: ____________________',
    ].join('\n'),
  ],
  post: (post) => [
    CLAIMS[post.issue](post, post.month === null ? '' : ` in ${post.month}`),
    ...(post.silentDays === null
      ? []
      : [
          `I have waited ${number(post.silentDays)} ${plural(post.silentDays, 'day')} for a member of staff to answer.`,
        ]),
    post.complained
      ? 'I have complained and ask for an answer in writing.'
      : 'I ask for an answer in writing.',
    'I have kept the records.',
  ],
};

const CLAIMS: Record<PostText['issue'], (post: PostText, when: string) => string> = {
  payment_failed: ({ provider, amount }, when) =>
    `A transaction${of(amount)} through ${provider || 'my wallet'}${when} was not completed as it should have been.`,
  wrong_charge: ({ provider, repeated, amount }, when) =>
    repeated
      ? `${capital(provider || 'my wallet')} shows ${number(repeated.count)} equal charges of ${repeated.amount}${when}${disputed(repeated)}`
      : `${capital(provider || 'my wallet')} shows a charge${of(amount)}${when} that I dispute.`,
  account_theft: ({ provider }, when) =>
    `My ${provider || 'wallet'} account was used without my permission${when}.`,
  no_answer: ({ provider }) =>
    `I asked ${provider || 'my wallet’s'} support for help and have had no answer that deals with my problem.`,
  privacy: ({ provider }) => `I object to how ${provider || 'my wallet'} handles my personal data.`,
  general: ({ provider }, when) =>
    `I have a problem with ${provider || 'my wallet'}${when} that has not been put right.`,
};

function disputed({ count, refunds }: NonNullable<PostText['repeated']>): string {
  if (refunds > 0)
    return `, and ${refunds === 1 ? 'a refund' : 'refunds'} of the same amount. I ask which of the charges ${refunds === 1 ? 'it settles' : 'they settle'}.`;
  return `. I dispute ${count === 2 ? 'one of them' : 'all but one'}.`;
}

function of(amount: string | null): string {
  return amount === null ? '' : ` of ${amount}`;
}

function lines(title: string, items: readonly string[]): string {
  return items.length > 0 ? [title, ...items.map((item) => `- ${item}`)].join('\n') : '';
}
