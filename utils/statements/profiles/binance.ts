import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Binance: the ledger (Change with a sign), deposits and withdrawals, trades, plans to buy; all in UTC as headed. */
export const binance: Profile = {
  id: 'binance',
  name: { en: 'Binance', zh: '币安 Binance' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('utc time', 'account', 'operation', 'coin', 'change')(table) ||
    hasHeadings('user id', 'time', 'account', 'operation', 'coin', 'change')(table) ||
    hasHeadings('用户id', '时间', '账户', '操作', '币种', '备注')(table) ||
    hasHeadings('time', 'coin', 'network', 'amount', 'address', 'txid', 'status')(table) ||
    hasHeadings('auto-invest date(utc)', 'holding coin', 'amount per period')(table) ||
    hasHeadings('date(utc)', 'coin', 'network', 'amount', 'txid')(table) ||
    hasHeadings('date(utc)', 'pair', 'side', 'executed')(table) ||
    hasHeadings('date(utc)', 'market', 'type', 'price', 'amount', 'fee coin')(table),
  // Newer exports write `25-01-13`.
  dateOrder: () => 'ymd',
  columns: {
    'amount per period': { role: 'amount', rank: 0 },
    'holding coin': { role: 'ignored' },
    units: { role: 'ignored' },
    from: { role: 'ignored' },
    // What was traded stands as executed; the amount is its price.
    executed: { role: 'amount', rank: -1 },
    remark: { role: 'description', rank: 2 },
    'fee coin': { role: 'feeCurrency', rank: 0 },
  },
  kindOf: (text) => {
    if (
      /^(?:buy|sell|transaction (?:buy|sold|spend|revenue|related)|.*convert|large otc trading|small assets exchange.*)$/i.test(
        text,
      )
    )
      return 'exchange';
    return /interest|rewards|distribution/i.test(text) ? 'other' : undefined;
  },
};
