import { type ReadAmount, readAmount } from './amount';

/**
 * An amount of any token, known to us or not: a figure with a ticker behind it and nothing else (`-18 GoerliETH`). Null
 * for anything else (`<0.00001 ETH`, `5 NFTs of a name`). Crypto keeps all its digits. `decimal` as in `AmountHint`.
 */
export function readTickerAmount(raw: string, decimal: '.' | ',' | undefined): ReadAmount | null {
  const direct = readAmount(raw, { decimal });
  if (direct?.money.currency && direct.money.value) return direct;
  const found = /^(?<figure>[-+−–]? ?[\d.,' ]+) (?<ticker>[A-Za-z][A-Za-z0-9.]{1,15})$/.exec(raw.trim());
  const { figure = '', ticker = '' } = found?.groups ?? {};
  const read = readAmount(figure, { decimal, currency: 'XXX' });
  if (!read?.money.value) return null;
  return { ...read, money: { ...read.money, raw: raw.trim(), currency: ticker, currencyFrom: 'page' } };
}
