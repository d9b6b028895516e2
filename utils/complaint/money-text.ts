import { absolute } from '../model/decimal';
import type { Money } from '../model/money';
import type { Pen } from './pen';

/** ISO 4217 currencies with the way Chinese writes them: what stands before and after the figure. */
const CHINESE: Readonly<Record<string, readonly [string, string]>> = {
  CNY: ['人民币', '元'],
  USD: ['', '美元'],
  EUR: ['', '欧元'],
  GBP: ['', '英镑'],
  HKD: ['', '港元'],
  MOP: ['', '澳门元'],
  TWD: ['新台币', '元'],
  JPY: ['', '日元'],
  KRW: ['', '韩元'],
  SGD: ['', '新加坡元'],
  MYR: ['', '马来西亚林吉特'],
  THB: ['', '泰铢'],
  IDR: ['', '印度尼西亚盾'],
  PHP: ['', '菲律宾比索'],
  VND: ['', '越南盾'],
  INR: ['', '印度卢比'],
  AUD: ['', '澳大利亚元'],
  NZD: ['', '新西兰元'],
  CAD: ['', '加拿大元'],
  CHF: ['', '瑞士法郎'],
  SEK: ['', '瑞典克朗'],
  NOK: ['', '挪威克朗'],
  DKK: ['', '丹麦克朗'],
  PLN: ['', '波兰兹罗提'],
  CZK: ['', '捷克克朗'],
  HUF: ['', '匈牙利福林'],
  BRL: ['', '巴西雷亚尔'],
  MXN: ['', '墨西哥比索'],
  RUB: ['', '俄罗斯卢布'],
  TRY: ['', '土耳其里拉'],
  AED: ['', '阿联酋迪拉姆'],
  ZAR: ['', '南非兰特'],
  NGN: ['', '尼日利亚奈拉'],
  KES: ['', '肯尼亚先令'],
};

/** An amount without its sign, which the sentence tells in words. What the page leaves open is quoted as shown. */
export function moneyText({ raw, value, currency }: Money, pen: Pen): string {
  const { words } = pen;
  if (value === null)
    return raw.trim() === '' ? words.amountNotShown : words.amountAsShown(pen.quote(raw, 60));
  if (currency === null) return words.currencyNotShown(absolute(value));
  return sumText(absolute(value), currency, pen);
}

/** `CNY 128.00`, `0.5 ETH`; `人民币128.00元`, `0.5 ETH`. Every digit of `value` is kept. */
export function sumText(value: string, currency: string, pen: Pen): string {
  const names = Object.hasOwn(CHINESE, currency) ? CHINESE[currency] : undefined;
  if (!names) return `${value} ${ticker(currency, pen)}`;
  return pen.language === 'zh' ? `${names[0]}${value}${names[1]}` : `${currency} ${inThousands(value)}`;
}

/** A name that a page made up must not be read as a part of our sentence. */
function ticker(currency: string, pen: Pen): string {
  return /^(?!E\d{4})[\p{L}\p{N}.$₮-]{1,12}$/u.test(currency) ? currency : pen.quote(currency, 16);
}

function inThousands(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
