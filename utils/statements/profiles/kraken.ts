import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Kraken's ledger: its own codes for coins and currencies (assets of before 2018 have an X or a Z in front). */
export const kraken: Profile = {
  id: 'kraken',
  name: { en: 'Kraken', zh: 'Kraken' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('txid', 'refid', 'time', 'aclass', 'asset', 'amount')(table) ||
    hasHeadings('txid', 'ordertxid', 'pair', 'time', 'cost', 'vol')(table),
  plainIsIn: true,
  columns: {
    txid: { role: 'reference', rank: 0, referenceType: 'transaction' },
    refid: { role: 'reference', rank: 1, referenceType: 'other' },
    wallet: { role: 'ignored' },
    // The list of trades: how much of a pair's first coin, of which no column tells the name.
    vol: { role: 'amount', rank: 0 },
    ordertxid: { role: 'reference', rank: 1, referenceType: 'order' },
  },
  tickers: {
    ZEUR: 'EUR',
    ZUSD: 'USD',
    ZGBP: 'GBP',
    ZCAD: 'CAD',
    ZAUD: 'AUD',
    ZJPY: 'JPY',
    XXBT: 'BTC',
    XBT: 'BTC',
    XETH: 'ETH',
    XXRP: 'XRP',
    XLTC: 'LTC',
    XXLM: 'XLM',
    XXMR: 'XMR',
    XXDG: 'DOGE',
    XDG: 'DOGE',
    XETC: 'ETC',
  },
  kindOf: (text) => (/^(?:buy|sell|trade|spend|receive|conversion)$/i.test(text) ? 'exchange' : undefined),
};
