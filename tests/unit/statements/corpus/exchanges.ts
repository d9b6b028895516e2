import { type Fields, fields, numbers, told } from './expected';
import { figure, local, rawRows } from './raw-rows';

const COINBASE: Record<string, { direction: Fields['direction']; kind: string }> = {
  'Staking Income': { direction: 'in', kind: 'other' },
  Send: { direction: 'out', kind: 'transfer' },
  Receive: { direction: 'in', kind: 'transfer' },
  // The sign of what was converted is not told.
  Convert: { direction: 'unknown', kind: 'exchange' },
  Buy: { direction: 'in', kind: 'exchange' },
};

export function coinbase(file: string): Fields[] {
  return rawRows(file, 'Quantity Transacted')
    .filter(({ cell }) => cell('ID') !== '')
    .map(({ line, cell }) => {
      const fee = cell('Fees and/or Spread');
      return fields({
        place: `row ${line}`,
        at: local(cell('Timestamp')),
        zone: '+00:00',
        amount: cell('Quantity Transacted'),
        currency: cell('Asset'),
        description: told(cell('Notes')) ?? cell('Transaction Type'),
        references: numbers({ transaction: cell('ID') }),
        fee: fee && `${figure(fee)} ${cell('Price Currency')}`,
        ...COINBASE[cell('Transaction Type')],
      });
    })
    .map((one) => (one.fee === '' ? { ...one, fee: null } : one));
}

const BITVAVO: Record<string, string> = {
  withdrawal: 'withdrawal',
  deposit: 'topup',
  buy: 'exchange',
  sell: 'exchange',
  staking: 'other',
};

export function bitvavo(file: string): Fields[] {
  return rawRows(file, 'Quote Currency')
    .filter(({ cell }) => cell('Date') !== '')
    .map(({ line, cell }) => {
      const fee = cell('Fee amount');
      return fields({
        place: `row ${line}`,
        at: `${cell('Date')}T${cell('Time').slice(0, 8)}`,
        zone: cell('Timezone'),
        amount: cell('Amount'),
        currency: cell('Currency'),
        direction: cell('Amount').startsWith('-') ? 'out' : 'in',
        description: cell('Type'),
        status: cell('Status'),
        state: 'succeeded',
        kind: BITVAVO[cell('Type')] ?? '',
        references: numbers({ transaction: cell('Transaction ID') }),
        fee: fee === '' ? null : `${fee} ${cell('Fee currency')}`,
      });
    });
}

export function binance(file: string): Fields[] {
  return rawRows(file, 'Holding Coin')
    .filter(({ cell }) => cell('Status') !== '')
    .map(({ line, cell }) => {
      const [value = '', coin = ''] = cell('Amount per period').split(' ');
      return fields({
        place: `row ${line}`,
        // `5/1/2022`: which is the month nothing in the file tells.
        at: null,
        amount: value,
        currency: coin,
        status: cell('Status'),
        state: 'succeeded',
        fee: cell('Trading Fee'),
      });
    });
}
