import type { SheetWords } from './sheet-words';

export const en: SheetWords = {
  list: ', ',
  amountAt: (when, amount, cite) => `${when}: ${amount} ${cite}`,
  period: (from, to) => `${from} to ${to}`,
  sum: (count, sum) => `Sum of ${count} outgoing transactions: ${sum}`,
  alreadyBack: (cite) => `A refund of the same amount is shown ${cite}.`,
  moreRows: (count) => `${count} more ${count === 1 ? 'transaction' : 'transactions'} in the exhibits.`,
  table: ['Time', 'Amount', 'Other party', 'Number', 'Status', 'Exhibit'],
  notShown: 'not shown',
  contacted: (day) => `First contact with the provider’s support: ${day}.`,
  complained: (day, reference) =>
    `Formal complaint to the provider: ${day}${reference === null ? '' : `; its number: ${reference}`}.`,
  answered: (day) => `Final answer of the provider: ${day}.`,
  contact: ({ when, byMe, way, withWhom, reference, said, answer }) =>
    [
      `${when}: ${byMe ? 'I contacted them' : 'they contacted me'} ${way}`,
      withWhom === null ? '' : ` (${withWhom})`,
      reference === null ? '' : `, number ${reference}`,
      said === null ? '' : `: ${said}`,
      answer === null ? '' : answer === 'person' ? '; a person answered' : '; an automatic receipt came',
      '.',
    ].join(''),
  ways: {
    app: 'in the app',
    chat: 'by chat',
    phone: 'by phone',
    email: 'by e-mail',
    form: 'by their form',
    letter: 'by letter',
    social: 'on social media',
    in_person: 'in person',
  },
  online: (hosts) => `Online (${hosts})`,
};
