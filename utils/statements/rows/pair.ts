import { narrow } from '../../reading/text';
import { plainLabel } from '../columns/label';
import type { Profile } from '../profile';

const LABEL =
  /^(?:(?:spot|trading|currency|crypto) )?(?:pairs?|markets?|symbol|product|instrument)$|^(?:交易对|币对|交易市场|通貨ペア|거래쌍|마켓)$/;

/** What coins are priced in, as the second half of `BTCUSDT`. */
const QUOTES = 'USDT USDC FDUSD BUSD TUSD DAI USD EUR GBP TRY BRL JPY KRW AUD CAD CHF BTC XBT ETH BNB'.split(
  ' ',
);

/** Whether a heading is that of a column of pairs. */
export function namesPair(label: string): boolean {
  return LABEL.test(plainLabel(label));
}

/** Whether a cell names two coins that were traded for each other: `BTC-USDT`, `BTC_USDT`, `BTC/USDT`, `BTCUSDT`. */
export function isPair(cell: string): boolean {
  return /^[A-Z0-9]{2,10}[-_/][A-Z0-9]{2,10}$/.test(cell) || splits(cell).length > 0;
}

/**
 * The coin of a pair that quantities are of, the first one; null where it is open where the first ends (`ARBUSD` may be
 * of USD or of BUSD).
 */
export function baseOf(cell: string, { tickers }: Pick<Profile, 'tickers'>): string | null {
  const [first = '', second] = cell.split(/[-_/]/);
  const own = (code: string) => (tickers && Object.hasOwn(tickers, code) ? tickers[code] : undefined);
  if (second !== undefined) return isPair(cell) ? (own(first) ?? first) : null;
  // Kraken's `XXBTZEUR`: two codes of its own.
  const known = own(cell.slice(0, 4));
  if (cell.length === 8 && known && own(cell.slice(4))) return known;
  const [base, ...others] = splits(cell);
  return base !== undefined && others.length === 0 ? (own(base) ?? base) : null;
}

function splits(cell: string): string[] {
  const ends = QUOTES.filter((quote) => cell.endsWith(quote)).map((quote) => cell.slice(0, -quote.length));
  return /^[A-Z0-9]{5,14}$/.test(cell) ? ends.filter((base) => base.length >= 2) : [];
}

/** Whether figures are of a pair's first coin: times the price they make another figure of the row, in each row. */
export function timesPriceIs(
  figures: readonly string[],
  prices: readonly string[],
  totals: readonly string[],
): boolean {
  const checks = figures.flatMap((figure, at) => {
    const [count = 0, price = 0, total = 0] = [figure, prices[at], totals[at]].map(sizeOf);
    return count > 0 && price > 0 && total > 0 ? [{ count, price, total }] : [];
  });
  // Only a check: no figure of it is shown. Exchanges cut a total off after some digits.
  const fits = checks.every(({ count, price, total }) => Math.abs((count * price) / total - 1) < 1e-3);
  return fits && checks.some(({ price }) => price !== 1);
}

function sizeOf(cell: string | undefined): number {
  return Math.abs(Number(narrow(cell ?? '').replace(/,(?=\d{3})/g, '')));
}
