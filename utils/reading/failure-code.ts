/** Behind words like these stands the code of a failure, whatever it looks like. */
const NAMED =
  /(?:(?:error|result|response|reason|status|failure|sub|return|fehler|erreur)[\s_-]*(?:code|id|no\.?|number|status)|错误码|错误代码|错误编号|错误号|返回码|响应码|状态码|失败代码|エラーコード|오류 ?코드)["']?\s*[:：#=]?\s*["']?([A-Z0-9][A-Za-z0-9_.-]{1,40})/gi;
/** Behind these stand codes of many kinds, so that the code must look like one of a failure. */
const LOOSE =
  /(?:\b(?:error|reason|status|code|fehler|erreur)|错误|代码|コード|코드)["']?\s*[:：#]?\s*["']?([A-Z0-9][A-Za-z0-9_.-]{2,40})/gi;
/** Codes that need no label: words in capitals joined by underscores, with the name of a part before them. */
const SHOUTED = /\b(?:[A-Z]{2,12}\.)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\bsys_\d+\b/g;
/** Words in small letters joined by underscores, behind the word for them: `code: insufficient_funds`. */
const WORDED = /\bcode["']?\s*[:：=]\s*["']?([a-z]{2,20}(?:_[a-z]{2,20}){1,5})\b/g;
/** In brackets: letters and few digits; digits alone only right behind what failed. */
const BRACKETED =
  /[（([【]([A-Z]{1,5}[-_]?\d{2,6})[)）\]】]|(?:失败|错误|异常|繁忙|error|failed|failure)\s*[（([【](\d{3,6})[)）\]】]/gi;

/** A code that opens, pays or names something is no code of a failure. */
const OTHER_CODE =
  /(?:verification|security|one[- ]time|sms|access|promo|promotion|coupon|voucher|gift|invitation|invite|referral|qr|zip|postal|post|country|area|dial|sort|swift|bank|branch|bar|pay(?:ment)?|your|the|this|that|new|old|wrong|invalid|incorrect|enter|pass|pin|验证|驗證|校验|安全|动态|動態|优惠|邀请|兑换|付款|取件|二维|推荐|股票|基金)[- ]?$/i;
/** Money, dates, telephone and order numbers. */
const NUMBER = /^(?:\d{6,}|\d{4}-\d{1,2}(?:-\d{1,2})?|\d+[.,]\d+|\d{3,4}-\d{3,4}(?:-\d{4})?)$/;

/** A figure with one of these behind it counts something. */
const COUNTED = /^\s*(?:[A-Z]{3}\b|元|%|次|天|笔|个|days?\b|hours?\b|minutes?\b|of\b)/;

/** The code that a failure message names (`ORDER_STATUS_INVALID`, `E-5021`); null when there is none. */
export function codeIn(text: string): string | null {
  return labelled(text) ?? loose(text) ?? shouted(text) ?? worded(text) ?? bracketed(text);
}

function labelled(text: string): string | null {
  for (const { 1: value = '', index } of text.matchAll(NAMED)) {
    const code = value.replace(/[.-]+$/, '');
    if (
      /\d/.test(code)
        ? code.length > 1
        : /^[A-Z]{2}[A-Z_.]+$/.test(code) && !OTHER_CODE.test(text.slice(0, index))
    )
      return code;
  }
  return null;
}

function loose(text: string): string | null {
  for (const { 0: whole, 1: value = '', index } of text.matchAll(LOOSE)) {
    const code = value.replace(/[.-]+$/, '');
    if (OTHER_CODE.test(text.slice(0, index)) || NUMBER.test(code) || code.length < 3) continue;
    if (COUNTED.test(text.slice(index + whole.length))) continue;
    if (/\d.*\d/.test(code) || /^[A-Z_.]+$/.test(code)) return code;
  }
  return null;
}

function shouted(text: string): string | null {
  const found = [...text.matchAll(SHOUTED)].find(([code]) => !/(?:^|_)\d{6,}/.test(code));
  return found ? found[0] : null;
}

function worded(text: string): string | null {
  return [...text.matchAll(WORDED)][0]?.[1] ?? null;
}

function bracketed(text: string): string | null {
  for (const { 1: letters, 2: digits, index } of text.matchAll(BRACKETED)) {
    if (!/(?:单号|编号|order|no\.?|number|ref(?:erence)?)\s*$/i.test(text.slice(0, index)))
      return letters ?? digits ?? null;
  }
  return null;
}
