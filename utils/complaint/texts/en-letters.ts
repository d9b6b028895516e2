import { enclosure } from '../../model/letter-length';
import type { IssueKey } from '../matter';
import { and, number, plural } from './en-facts';
import { enAsks } from './en-remedies';
import type { LetterWords } from './words';

/** What is asked for where no rule names a period: a request, and no law. */
const USUAL = '14 days';

const NAMES: Record<IssueKey, string> = {
  payment_failed: 'a transaction that was not completed',
  wrong_charge: 'a charge I dispute',
  account_theft: 'the use of my account without my permission',
  no_answer: 'a request that was not answered',
  privacy: 'the handling of my personal data',
  general: 'a problem with my account',
};

const CLAIMS: Record<IssueKey, (service: string) => string> = {
  payment_failed: (service) =>
    `A transaction made through ${service} service was not completed as it should have been.`,
  wrong_charge: () => 'My account shows a charge that I believe is wrong.',
  account_theft: () => 'My account was used without my permission.',
  no_answer: (service) =>
    `I asked ${service} support for help and have had no answer that deals with my problem.`,
  privacy: (service) => `I object to ${service} handling of my personal data.`,
  general: () => 'There is a problem with my account that has not been put right.',
};

export const enLetters: LetterWords = {
  claim: (issue, addressee) => CLAIMS[issue](addressee === 'provider' ? 'your' : 'the provider’s'),
  heading: {
    ownWords: 'What happened, in my own words',
    facts: 'What the evidence shows',
    undated: 'Without a certain date',
    sums: 'Sums of the transactions shown',
    asks: 'What I ask for',
    exhibits: 'List of exhibits',
    parties: 'Parties',
    subject: 'Subject',
    contact: 'Contact with the provider',
    summary: 'Summary',
    questions: 'Open questions',
    proofs: 'List of evidence',
    earlier: 'What I have done so far',
    law: 'Rules that apply',
    annex: 'All transactions shown',
  },
  messageHeading: (heading) => `${heading}:`,
  textHeading: (heading, position) => `${position}. ${heading}`,
  enclosureHeading: (heading, position, of) => `${enclosure('en', of > 1 ? position : null)}: ${heading}`,
  list: (items) => items.map((item) => `- ${item}`),
  supportOpening: (frame) => [
    block(
      frame.provider && `To: ${frame.provider} customer support`,
      frame.reference && `Your reference: ${frame.reference}`,
      `Subject: ${frame.again ? 'Second complaint' : 'Complaint'} about ${NAMES[frame.issue]}`,
    ),
    'Hello,',
    [
      enLetters.claim(frame.issue, 'provider'),
      frame.account && `My account: ${ended(frame.account)}`,
      `Numbers such as ${frame.example} refer to my captured evidence, which I can send you.`,
    ]
      .filter(Boolean)
      .join(' '),
  ],
  supportClosing: (frame) => [block('Thank you.', frame.complainant, frame.date)],
  formalOpening: (frame) => [
    frame.date,
    block(
      `To: ${frame.provider ? `${frame.provider}, complaints department` : 'Complaints department'}`,
      frame.account && `Account: ${frame.account}`,
      frame.reference && `Your reference: ${frame.reference}`,
      `Subject: ${frame.again ? 'Second formal complaint' : 'Formal complaint'} about ${NAMES[frame.issue]}`,
    ),
    'Dear Sir or Madam,',
    `This is ${frame.again ? 'my second' : 'a'} formal complaint. ${enLetters.claim(frame.issue, 'provider')} Numbers such as ${frame.example} refer to the exhibits listed in the enclosure.`,
  ],
  formalClosing: (frame) => [
    frame.complainant ? block('Yours faithfully,', frame.complainant) : 'Yours faithfully',
  ],
  regulatorOpening: (frame) => [
    block(`Statement of facts: complaint about ${NAMES[frame.issue]}`, frame.date && `Date: ${frame.date}`),
  ],
  regulatorClosing: (frame) => [
    'Statements that name an exhibit are taken from the evidence; the others are my own account.',
    block(frame.complainant, frame.date),
  ],
  legalAidOpening: (frame) => [
    block(`Brief for legal advice: ${NAMES[frame.issue]}`, frame.date && `Date: ${frame.date}`),
  ],
  parties: ({ complainant, provider, account }) =>
    [
      complainant && `Complainant: ${complainant}`,
      provider && `Provider: ${provider}`,
      account && `Account with the provider: ${account}`,
    ].filter((line) => line !== ''),
  asksLead: (channel) =>
    ({
      provider: 'I ask you to:',
      regulator: 'I ask that the provider:',
      legal_aid: 'I want the provider to:',
    })[channel],
  asks: (issue, fault, claims) => finished(enAsks(issue, fault, claims)),
  supportRequest: ({ within }) =>
    `Please confirm this complaint with a reference number and answer me in writing within ${within ?? USUAL}.`,
  formalRequest: ({ within, desk }) =>
    [
      `Please acknowledge this complaint with a reference number and send me your final response, with reasons, in writing within ${within ?? USUAL} of receiving it.`,
      desk && `If it does not settle the matter, I intend to take it to ${desk}.`,
    ]
      .filter(Boolean)
      .join(' '),
  regulatorRequest:
    'I ask the authority to look into this complaint within its powers, to give me its reference number, and to tell me the outcome in writing, with the date by which I can expect it.',
  noConversation: 'The evidence holds no conversation with the provider.',
  evidenceSummary: (transactions, failures, messages, cite) => {
    const told = [
      transactions > 0 && `${transactions} ${plural(transactions, 'transaction')}`,
      failures > 0 && `${failures} ${plural(failures, 'notice')} on the screen`,
      messages > 0 && `${messages} ${plural(messages, 'message')}`,
    ].filter((entry) => entry !== false);
    return `The evidence shows ${and(told)} ${cite}.`;
  },
  questions: {
    deadlines: 'Which deadlines apply to me, and has any of them begun to run?',
    openAmounts: (count, cite) =>
      `What were the exact amount and currency of ${some(count)} that the pages leave open ${cite}?`,
    openDates: (count, cite) =>
      `On what date did ${some(count)} take place that the pages leave undated ${cite}?`,
    openDirections: (count, cite) =>
      `Was the money of ${some(count)} paid or received? The pages do not show it ${cite}.`,
    mayRepeat: (count, cite) =>
      count === 1
        ? `Is this row a transaction already listed ${cite}?`
        : `Are these ${number(count)} rows transactions already listed ${cite}?`,
    repeated: (cite) => `Do the charges of equal amount belong to separate purchases ${cite}?`,
    changedStatus: (count, cite) => `Why did the status of ${some(count)} change between captures ${cite}?`,
    morePages: (cite) => `What do the pages show that were not captured? The list went on ${cite}.`,
    layoutChanged: (cite) =>
      `Do the original files bear out what was read? The page’s layout had changed, so the reading may be incomplete ${cite}.`,
    pageUnknown: (cite) =>
      `Do the original files bear out what was read? This kind of page was read in a general way, so the reading may be incomplete ${cite}.`,
    missingParts: (cite) =>
      `Can the missing parts be obtained elsewhere? Not every part of the page could be kept ${cite}.`,
  },
};

function block(...lines: string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

function some(count: number): string {
  return `${number(count)} ${plural(count, 'transaction')}`;
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function finished(items: readonly string[]): string[] {
  return items.map((item, index) => (index === items.length - 1 ? `${item}.` : `${item};`));
}
