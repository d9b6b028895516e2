import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Kraken's ledger: its own codes for coins and currencies (assets of before 2018 have an X or a Z in front). */
export const kraken: Profile = {
  id: 'kraken',
  checkedOn: '2026-11-22',
  detect: hasHeadings('txid', 'refid', 'time', 'aclass', 'asset', 'amount'),
  plainIsIn: true,
  columns: {
    txid: { role: 'reference', rank: 0, referenceType: 'transaction' },
    refid: { role: 'reference', rank: 1, referenceType: 'other' },
    wallet: { role: 'ignored' },
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
  kindOf: (text) => (/^(?:trade|spend|receive|conversion)$/i.test(text) ? 'exchange' : undefined),
};
