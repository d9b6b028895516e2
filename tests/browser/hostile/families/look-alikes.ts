import { listOf, type Made, pageOf } from '../hostile-page';
import type { Random } from '../random';

/** Addresses that look like a wallet's and are none. */
const ADDRESSES: readonly string[] = [
  'https://paypaI.com.secure-login.example/myaccount/activities',
  'https://paypai.com/myaccount/activities',
  'https://www.xn--pypal-4ve.com/myaccount/activities',
  'https://xn--80ak6aa92e.com/activities',
  'https://wise.com.evil.example/all-transactions',
  'https://wise-com.example/all-transactions',
  'https://evil-alipay.com/record/advanced.htm',
  'https://consumeprod.alipay.com.pay.example/record/advanced.htm',
  'https://alipay.com@evil.example/record/advanced.htm',
  'https://www.paypal.com:pass@evil.example/myaccount/activities',
  'https://evil.example/https://www.paypal.com/myaccount/activities',
  'https://evil.example/?u=https://www.paypal.com/myaccount/activities',
  'https://evil.example/#https://www.paypal.com/myaccount/activities',
  'https://revolut.example/transactions',
  'https://paypal.co/myaccount/activities',
  'https://paypal.com%2eevil.example/myaccount/activities',
  'https://wisecom.example/all-transactions',
  'https://paypal.com.evil.example./myaccount/activities',
  'https://127.0.0.1/paypal.com/myaccount/activities',
  'https://paypal-com.github.example/myaccount/activities',
];

/** A page with a wallet's own words and form, at another address. */
export function lookAlikes(_: Random, at: number): Made {
  const url = ADDRESSES[at % ADDRESSES.length] ?? '';
  return {
    url,
    body: pageOf(
      'PayPal: Summary',
      `<div id="js_activityCollection" class="js_transactionItem activity">${listOf()}</div><meta property="og:site_name" content="PayPal"><link rel="canonical" href="https://www.paypal.com/myaccount/activities">`,
    ),
  };
}
