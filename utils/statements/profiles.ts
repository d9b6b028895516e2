import type { Profile, TableFacts } from './profile';
import { alipay } from './profiles/alipay';
import { binance } from './profiles/binance';
import { bitvavo } from './profiles/bitvavo';
import { cashApp } from './profiles/cash-app';
import { coinbase } from './profiles/coinbase';
import { cryptoCom } from './profiles/crypto-com';
import { gemini } from './profiles/gemini';
import { generic } from './profiles/generic';
import { googlePay } from './profiles/google-pay';
import { jdPay } from './profiles/jd-pay';
import { kraken } from './profiles/kraken';
import { meituanPay } from './profiles/meituan-pay';
import { n26 } from './profiles/n26';
import { paypal } from './profiles/paypal';
import { revolut } from './profiles/revolut';
import { stripe } from './profiles/stripe';
import { venmo } from './profiles/venmo';
import { wechatPay } from './profiles/wechat-pay';
import { wise } from './profiles/wise';
import { wooPayments } from './profiles/woopayments';

/** All wallets whose statements are known, those with the plainest marks first. */
export const PROFILES: readonly Profile[] = [
  wechatPay,
  alipay,
  jdPay,
  meituanPay,
  paypal,
  venmo,
  wise,
  revolut,
  n26,
  coinbase,
  cryptoCom,
  binance,
  bitvavo,
  kraken,
  gemini,
  cashApp,
  googlePay,
  wooPayments,
  stripe,
];

/** The wallet that writes such a table; `generic` when it is none that is known. */
export function profileOf(facts: TableFacts): Profile {
  return PROFILES.find((profile) => profile.detect(facts)) ?? generic;
}
