import type { Difference } from '../../model/corroboration';
import type { ImportKind } from '../../model/imported';
import type { Direction, Kind } from '../../model/reading';
import type { FactWords, RowText } from './words';

const NOUNS: Record<Kind, string> = {
  payment: 'payment',
  transfer: 'transfer',
  topup: 'top-up',
  withdrawal: 'withdrawal',
  refund: 'refund',
  fee: 'fee',
  exchange: 'exchange',
  other: 'transaction',
  unknown: 'transaction',
};

const WAYS: Record<Direction, string> = { out: 'outgoing ', in: 'incoming ', unknown: '' };
const PLACES = { transaction: 'row', failure: 'notice', message: 'message' };
const SENDERS = {
  me: 'my message',
  agent: 'support agent',
  bot: 'automatic reply',
  system: 'system notice',
  unknown: 'message, sender not shown',
};
const NOTICES = {
  toast: 'a passing notice',
  dialog: 'a dialog',
  banner: 'a banner',
  page: 'an error page',
  http: 'a server error',
};

const DIFFERENCES: Record<Difference, string> = {
  amount: 'the amount',
  currency: 'the currency',
  time: 'the time',
  status: 'the status',
  counterparty: 'the other party',
  fee: 'the fee',
};
const FILES: Record<ImportKind, string> = {
  statement: 'statement',
  email: 'e-mail',
  screenshot: 'screenshot',
  recording: 'call recording',
  chat: 'chat record',
  document: 'document',
  other: 'file',
};

export const enFacts: FactWords = {
  place: (exhibit, kind, ranges) => {
    const one = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
    const rows = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
    return `${exhibit}, ${PLACES[kind]}${one ? '' : 's'} ${and(rows)}`;
  },
  cited: (places) => `(${places.join('; ')})`,
  citedExhibits: (exhibits) => `(${exhibits.join(', ')})`,
  dateNotShown: 'date not shown',
  dateAsShown: (quoted) => `date as shown: ${quoted}`,
  timeOnly: (moment) => moment.replace(/^.*, /, ''),
  withZone: (time, zone) => `${time} ${zone}`,
  amountNotShown: 'an amount the page does not show',
  amountAsShown: (quoted) => `an amount shown as ${quoted}`,
  currencyNotShown: (value) => `${value} (currency not shown)`,
  transaction: (row) => `${capital(row.when)}: ${[action(row), ...row.details].join('; ')} ${row.cite}.`,
  described: (quoted) => `described as ${quoted}`,
  reference: (type, value) =>
    `${{ transaction: 'transaction number', order: 'order number', merchant_order: 'merchant order number', tx_hash: 'transaction hash', other: 'reference' }[type]} ${value}`,
  status: (quoted, meaning) => `status shown: ${withMeaning(quoted, meaning)}`,
  laterStatus: (quoted, meaning, exhibit) =>
    `status shown later, in ${exhibit}: ${withMeaning(quoted, meaning)}`,
  meaning: {
    succeeded: 'completed',
    failed: 'failed',
    pending: 'pending',
    refunded: 'refunded',
    cancelled: 'cancelled',
    disputed: 'disputed',
    unknown: 'status not certain',
  },
  says: {
    succeeded: /complet|success|paid|sent|received|settled|posted|done/i,
    failed: /fail|declin|reject|unsuccess|not complet/i,
    pending: /pending|process|hold|review|progress/i,
    refunded: /refund/i,
    cancelled: /cancel|void/i,
    disputed: /disput|chargeback/i,
    unknown: /./,
  },
  fee: (amount) => `fee shown: ${amount}`,
  mayRepeat: (cite) => `possibly the transaction already listed ${cite}, so not added to any sum`,
  moreTransactions: (count, where, cite) =>
    `And ${count} more${{ on_request: ', of which I can send you the list', annex: ', listed in the enclosure', data: ', listed in data/transactions.csv' }[where]} ${cite}.`,
  failure: ({ when, seen, gone, kind, text, title, code, cite }) => {
    const named = [title && `title ${title}`, code && `code ${code}`].filter(Boolean).join(', ');
    const notice = `${NOTICES[kind]} ${seen ? 'appeared, ' : ''}reading ${text}`;
    const head = seen ? `${when}: ${notice}` : `The page captured on ${when} shows ${notice}`;
    return `${head}${named ? ` (${named})` : ''}${gone ? `; it was gone at ${gone}` : ''} ${cite}.`;
  },
  moreFailures: (count, cite) =>
    `And ${count} more ${plural(count, 'notice')} on the screen, listed in data/failures.json ${cite}.`,
  message: ({ when, from, name, text, cite }) => {
    const sender = `${SENDERS[from]}${name && from === 'agent' ? ` ${name}` : ''}`;
    return `${when ? `${capital(when)}, ${sender}` : capital(sender)}: ${text} ${cite}.`;
  },
  moreMessages: (count, cite) =>
    `And ${count} more ${plural(count, 'message')}, listed in data/messages.json ${cite}.`,
  repeated: (count, amount, party, cite) =>
    `${capital(number(count))} charges of ${amount} to ${party} are shown within 24 hours, each under a different reference ${cite}.`,
  unanswered: (count, agentWrote, when, cite) =>
    agentWrote
      ? `When the conversation was captured on ${when}, no support agent’s reply was shown after my last ${count === 1 ? 'message' : `${number(count)} messages`} ${cite}.`
      : `When the conversation was captured on ${when}, it showed ${number(count)} ${plural(count, 'message')} from me and no reply from a support agent ${cite}.`,
  sums: (direction, parts, cite) => {
    const way = { out: 'outgoing', in: 'incoming', unknown: 'direction not shown' }[direction];
    const told = parts.map(
      ({ status, sum, count }) =>
        `${way}, ${enFacts.meaning[status]}: ${sum} in ${count} ${plural(count, 'transaction')}`,
    );
    return `${capital(told.join('; '))} ${cite}.`;
  },
  notAddedOpen: (count, cite) =>
    `Not added, because the amount or its currency is open: ${count} ${plural(count, 'transaction')} ${cite}.`,
  notAddedRepeats: (count, cite) =>
    `Not added, because it may be a transaction already counted: ${count} ${plural(count, 'row')} ${cite}.`,
  noZone: 'Times without a time zone are given as the pages show them.',
  walletCurrency: (cite) =>
    `The currency is not printed beside these amounts; it is the only one this wallet uses ${cite}.`,
  corroborated: (count, cite) =>
    `The wallet’s own statement shows ${count === 1 ? 'one of these transactions' : `${number(count)} of these transactions`} with the same figures ${cite}.`,
  statementDiffers: (what, cite) =>
    `For one transaction the page and the wallet’s own statement do not agree in ${and(what.map((one) => DIFFERENCES[one]))} ${cite}.`,
  notInStatement: (count, cite) =>
    `The wallet’s own statement covers the day and does not list ${count === 1 ? 'this transaction' : `these ${number(count)} transactions`} ${cite}.`,
  exhibit: ({ exhibit, page, wallet, address, when, transactions, failures, messages, imported }) => {
    const shows = counts(transactions, failures, messages);
    if (imported !== null)
      return `${exhibit}: ${FILES[imported]} ${page}, provided by me on ${when}${shows ? `; lists ${shows}` : ''}.`;
    return `${exhibit}: page ${page} of ${wallet}${address && `, ${address}`}, captured ${when}${shows ? `; shows ${shows}` : ''}.`;
  },
  columns: {
    number: 'No.',
    class: 'Class',
    name: 'Name',
    source: 'Source',
    proves: 'What it shows',
    pages: 'Pages',
    obtained: 'Obtained',
  },
  catalogue: ({ exhibit, page, wallet, address, when, picture, pictures, imported, ...read }) => {
    const shown = [
      read.transactions > 0 &&
        `time, amount and status of ${read.transactions} ${plural(read.transactions, 'transaction')}`,
      read.failures > 0 && `wording of ${read.failures} ${plural(read.failures, 'notice')} on the screen`,
      read.messages > 0 && `${read.messages} ${plural(read.messages, 'message')} with support`,
    ].filter((entry) => entry !== false);
    const content = imported === null ? 'what the page showed' : 'what the file contains';
    const seen = {
      pixels: 'page and picture of the screen',
      rendering: 'page and redrawn picture, no screenshot',
    };
    return {
      number: exhibit,
      class:
        imported === null
          ? `Electronic data (${picture ? seen[picture] : 'page'})`
          : capital(FILES[imported]),
      name: imported === null ? `Page ${page}, ${wallet}` : page,
      source: imported === null ? address || wallet : 'Provided by me, kept byte for byte',
      proves: capital(shown.length > 0 ? and(shown) : content),
      pages: pictures > 0 ? String(pictures) : '–',
      obtained: when,
    };
  },
  catalogueLine: (row) =>
    `${row.number}: ${row.name}; class: ${row.class}; source: ${row.source}; what it shows: ${row.proves}; pages: ${row.pages}; obtained: ${row.obtained}.`,
};

function action({ amount, party, direction, kind, settled }: RowText): string {
  const to = party ? ` to ${party}` : '';
  const from = party ? ` from ${party}` : '';
  if (direction === 'unknown')
    return `${NOUNS[kind]} of ${amount}${party ? `, with ${party}` : ''}; whether paid or received is not shown`;
  if (!settled) return `${WAYS[direction]}${NOUNS[kind]} of ${amount}${direction === 'out' ? to : from}`;
  if (direction === 'in') {
    if (kind === 'topup') return `topped up ${amount}${from}`;
    return `received ${kind === 'refund' ? 'a refund of ' : ''}${amount}${from}`;
  }
  if (kind === 'transfer') return `transferred ${amount}${to}`;
  if (kind === 'withdrawal') return `withdrew ${amount}${to}`;
  if (kind === 'fee') return `was charged a fee of ${amount}${party ? ` by ${party}` : ''}`;
  if (kind === 'exchange') return `exchanged ${amount}`;
  return `paid ${amount}${to}`;
}

function withMeaning(quoted: string | null, meaning: string | null): string {
  if (quoted === null) return meaning ?? '';
  return meaning === null ? quoted : `${quoted} (${meaning})`;
}

function counts(transactions: number, failures: number, messages: number): string {
  const told = [
    [transactions, 'transaction'],
    [failures, 'notice'],
    [messages, 'message'],
  ] as const;
  return and(told.filter(([count]) => count > 0).map(([count, noun]) => `${count} ${plural(count, noun)}`));
}

export function and(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

export function number(count: number): string {
  return (
    ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count)
  );
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
