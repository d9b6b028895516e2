import { type Fields, fields, numbers, told } from './expected';
import { figure, local, rawRows, signed } from './raw-rows';

const wayOf = (amount: string) => (amount.startsWith('-') ? 'out' : 'in');

export function paypal(file: string): Fields[] {
  return rawRows(file, 'Transaction ID')
    .filter(({ cell }) => cell('Date') !== '')
    .map(({ line, cell }) => {
      // `PDT`: an account of the United States writes the month first.
      const [month = '', day = '', year = ''] = cell('Date').split('/');
      const amount = signed(cell('Gross'));
      const currency = cell('Currency');
      return fields({
        place: `row ${line}`,
        at: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${cell('Time')}`,
        zone: cell('Time Zone'),
        amount,
        currency,
        direction: wayOf(amount),
        counterparty: cell('Name'),
        description: told(cell('Item Title')) ?? cell('Type'),
        status: cell('Status'),
        state: 'succeeded',
        kind: /^Charge From/.test(cell('Type')) ? 'topup' : 'payment',
        references: numbers({ transaction: cell('Transaction ID'), other: cell('Reference Txn ID') }),
        fee: `${figure(cell('Fee'))} ${currency}`,
        balance: `${figure(cell('Balance'))} ${currency}`,
      });
    });
}

export function venmo(file: string): Fields[] {
  return rawRows(file, 'Funding Source')
    .filter(({ cell }) => cell('ID') !== '')
    .map(({ line, cell }) => {
      const amount = signed(cell('Amount (total)'));
      // Who asks for money (`Charge`) stands under From.
      const sides = [cell('From'), cell('To')];
      const isMine = (cell('Type') === 'Charge') === (wayOf(amount) === 'in');
      return fields({
        place: `row ${line}`,
        at: cell('Datetime'),
        amount,
        currency: 'USD',
        direction: wayOf(amount),
        counterparty: (isMine ? sides[1] : sides[0]) ?? '',
        description: cell('Note'),
        status: cell('Status'),
        state: 'succeeded',
        kind: 'payment',
        references: numbers({ transaction: cell('ID') }),
      });
    });
}

export function wise(file: string): Fields[] {
  return rawRows(file, 'TransferWise ID')
    .filter(({ cell }) => cell('Date') !== '')
    .map(({ line, cell }) => {
      const [day, month, year] = cell('Date').split('-');
      const balance = cell('Running Balance');
      const currency = cell('Currency');
      return fields({
        place: `row ${line}`,
        at: `${year}-${month}-${day}T${cell('Date Time').slice(11, 19)}`,
        amount: cell('Amount'),
        currency,
        // In the row of the transfer the payee's account stands under the payee's name: no name is told.
        counterparty: told(cell('Merchant')),
        description: cell('Description'),
        kind: cell('Transaction Details Type') === 'CARD' ? 'payment' : 'transfer',
        references: numbers({ transaction: cell('TransferWise ID') }),
        fee: `${cell('Total fees')} ${currency}`,
        balance: balance && `${balance} ${currency}`,
      });
    })
    .map((one) => (one.balance === '' ? { ...one, balance: null } : one));
}

const REVOLUT_KINDS: Record<string, string> = {
  TOPUP: 'topup',
  CARD_PAYMENT: 'payment',
  EXCHANGE: 'exchange',
  ATM: 'withdrawal',
  TRANSFER: 'transfer',
};

export function revolut(file: string): Fields[] {
  return rawRows(file, 'Completed Date')
    .filter(({ cell }) => cell('Type') !== '')
    .map(({ line, cell }) => {
      const currency = cell('Currency');
      return fields({
        place: `row ${line}`,
        at: local(cell('Started Date')),
        amount: cell('Amount'),
        currency,
        direction: wayOf(cell('Amount')),
        // The description of a payment by card is the shop's name.
        counterparty: cell('Type') === 'CARD_PAYMENT' ? cell('Description') : null,
        description: cell('Description'),
        status: cell('State'),
        state: 'succeeded',
        kind: REVOLUT_KINDS[cell('Type')] ?? '',
        fee: `${cell('Fee')} ${currency}`,
        balance: `${cell('Balance')} ${currency}`,
      });
    });
}
