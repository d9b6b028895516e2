import type { Money } from '../model/money';

const DOLLARS =
  'USD,CAD,AUD,NZD,HKD,SGD,TWD,MXN,ARS,CLP,COP,UYU,DOP,CUP,BBD,BMD,BND,BSD,BZD,FJD,GYD,JMD,KYD,LRD,NAD,SBD,SRD,TTD,XCD';

/**
 * Marks that stand for a currency: `codes mark mark …`. A mark with several codes is open until the wallet or a code
 * beside it settles it (a bare `$`, `¥`, `kr`, `元`). Codes and symbols: ISO 4217 and Unicode CLDR.
 */
const MARK_TABLE = `
${DOLLARS} $ dollars ドル 달러
USD US$ $US U$S US-$ 美元 美金 米ドル
CAD CA$ $CA CDN$ 加元
CAD,NIO C$
AUD A$ AU$ $AU 澳元
NZD NZ$ $NZ
HKD HK$ $HK 港元 港币 港幣
SGD S$ SG$ $SG
TWD NT$ 新台币 新台幣 新臺幣
MXN MX$ $MX Mex$
CLP CLP$
COP COL$
BRL R$ BR$
JMD J$
TTD TT$
NAD N$
EUR € Euro Euros euro euros 欧元 歐元 евро ユーロ 유로
GBP £ £GB 英镑 英鎊
CNY,JPY ¥
CNY RMB CN¥ 人民币 人民幣 人民元 위안
CNY,TWD,HKD,MOP 元 圆 圓
JPY JP¥ 円 日元 日圆 엔
INR ₹
INR,PKR,LKR,NPR,MUR Rs ₨ RS Re rupees
RUB ₽ руб pуб рублей р RUR 卢布
UAH ₴ грн
KZT ₸ тг тенге
PLN zł zl
CZK Kč Kc
HUF Ft
RON,MDL lei
BGN лв
SEK,NOK,DKK,ISK kr Kr KR
TRY ₺ TL
VND ₫ đ VNĐ
KRW ₩ 원 韩元 韓元
PHP ₱
THB ฿ บาท
ILS ₪
NGN ₦
GHS ₵ GH₵ GH¢
CRC ₡
PYG ₲
LAK ₭
AZN ₼
GEL ₾
IDR Rp
MYR RM
ZAR R
KES KSh Ksh
PEN S/
PAB B/
BOB,VES Bs
CHF SFr sFr
CHF,XAF,XOF Fr
XAF,XOF FCFA CFA
BTC ₿ XBT
ETH Ξ
sats sat sats satoshi`;

const TOKENS =
  'BTC ETH USDT USDC BNB SOL XRP ADA DOGE TRX TON DOT MATIC POL LTC BCH DAI SHIB AVAX LINK UNI XLM ATOM ETC XMR BUSD WBTC WETH ARB OP APT SUI NEAR FIL';

/** Currencies of three decimals: only there may `1.234` be one and a bit. */
const THREE_DECIMALS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** Upper-case words of lists and tables that happen to be ISO codes (Tongan paʻanga, Albanian lek). */
const WORDS_FIRST = new Set(['TOP', 'ALL', 'XXX', 'XTS']);

const fiat = new Set(Intl.supportedValuesOf('currency').filter((code) => !WORDS_FIRST.has(code)));
const tokens = new Set(TOKENS.split(' '));
const marks = new Map<string, readonly string[]>();
for (const line of MARK_TABLE.trim().split('\n')) {
  const [codes = '', ...names] = line.split(' ');
  for (const name of names) marks.set(name, codes.split(','));
}

const BEFORE = '(?<![\\p{sc=Latin}\\p{sc=Cyrl}])';
const AFTER = '(?![\\p{sc=Latin}\\p{sc=Cyrl}])';
const isLetter = /[\p{sc=Latin}\p{sc=Cyrl}]/u;
const symbols = [...marks.keys()].filter((name) => name.length === 1 && !isLetter.test(name));
const named = [...marks.keys()]
  .filter((name) => !symbols.includes(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => {
    const start = isLetter.test(name.charAt(0)) ? BEFORE : '';
    const end = isLetter.test(name.slice(-1)) ? `${AFTER}\\.?` : '';
    // `US $12.00` is as common as `US$12.00`.
    return (
      start +
      name
        .replace(/[/.]/g, '\\$&')
        .replace(/(?<=[A-Za-z])\$/, ' ?$')
        .replaceAll('$', '\\$') +
      end
    );
  });

/** One currency mark, as the source of a pattern. Whether the letters are a currency is for `readMark` to say. */
export const MARK = `(?:${named.join('|')}|[${symbols.join('')}]|${BEFORE}(?:[A-Z]{2,5}|usd|eur|gbp|cny|rmb|jpy|inr|btc|eth|usdt|usdc)${AFTER})`;

/** All marks of a text: `CA$`, `руб.`, `EUR`, `btc`. */
export const MARKS = new RegExp(MARK, 'gu');

/** The codes a mark may stand for; null when it is no currency. `kr` → SEK, NOK, DKK, ISK. */
export function readMark(mark: string): readonly string[] | null {
  const known = marks.get(mark) ?? marks.get(mark.replace(/\.$|\s/g, ''));
  if (known) return known;
  const code = mark.toUpperCase();
  if (code === 'RMB') return ['CNY'];
  return fiat.has(code) || tokens.has(code) ? [code] : null;
}

/** True for a coin or token of a blockchain, also one whose ticker is not in the list. */
export function isToken(code: string | null): boolean {
  return code !== null && !fiat.has(code);
}

/** What several marks on one amount leave possible: `$` and `CAD` leave CAD; `€` and `USD` leave nothing. */
export function agree(all: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...others] = all;
  if (!first) return null;
  return others.reduce((left, codes) => left.filter((code) => codes.includes(code)), first);
}

/** True when money of these currencies shows two decimals at most, so that `1.234` is one thousand. */
export function atMostTwoDecimals(codes: readonly string[]): boolean {
  return (
    codes.length > 0 &&
    codes.every((code) => code === 'sats' || (fiat.has(code) && !THREE_DECIMALS.has(code)))
  );
}

/**
 * The currency of an amount: the page's own mark first; what the wallet is known to mean only where the page leaves
 * it open (no mark, or a mark of several currencies).
 */
export function settleCurrency(
  codes: readonly string[] | null,
  hint: { currency?: string | undefined; dollar?: string | undefined },
): Pick<Money, 'currency' | 'currencyFrom'> {
  const [only] = codes ?? [];
  if (codes?.length === 1 && only) return { currency: only, currencyFrom: 'page' };
  const meant = [hint.currency, hint.dollar].find((code) => code && codes?.includes(code));
  const known = codes === null ? hint.currency : meant;
  return known ? { currency: known, currencyFrom: 'wallet' } : { currency: null, currencyFrom: null };
}
