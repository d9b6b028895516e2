import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Gemini: a set of columns for each currency, of which a row fills those that moved; minus in brackets, UTC as headed. */
export const gemini: Profile = {
  id: 'gemini',
  name: { en: 'Gemini', zh: 'Gemini' },
  checkedOn: '2026-11-22',
  detect: hasHeadings('date', 'time (utc)', 'type', 'symbol', 'specification', 'liquidity indicator'),
  plainIsIn: true,
  columns: {
    symbol: { role: 'ignored' },
    specification: { role: 'description', rank: 0 },
    'trade id': { role: 'reference', rank: 0, referenceType: 'transaction' },
  },
  kindOf: (text) => {
    if (/^(?:buy|sell)$/i.test(text)) return 'exchange';
    if (/^credit$/i.test(text)) return 'topup';
    return /^debit$/i.test(text) ? 'withdrawal' : undefined;
  },
};
