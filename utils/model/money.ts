import * as v from 'valibot';
import { DECIMAL } from './decimal';

/**
 * An amount of money as a page shows it.
 * `value` is a signed decimal string, minus = money left the wallet; null when the figure is not certain.
 * `currency` is an ISO 4217 code or a token's ticker; null when the page leaves it open.
 * `currencyFrom` says where the currency was taken from: the `page` itself, or the `wallet` (it deals in one only).
 */
export const Money = v.object({
  raw: v.string(),
  value: v.nullable(v.pipe(v.string(), v.regex(DECIMAL))),
  currency: v.nullable(v.string()),
  currencyFrom: v.nullable(v.picklist(['page', 'wallet'])),
});
export type Money = v.InferOutput<typeof Money>;
