import type { CoverReason } from '../../model/redaction';

/** Where something stands in a text that points to a person or opens an account: UTF-16 offsets, `end` exclusive. */
export interface PrivateSpan {
  start: number;
  end: number;
  reason: CoverReason;
}

/** What a kind of number or name looks like. Of a pattern with a group `is`, that group is meant, else all of it. */
export interface PrivateRule {
  reason: CoverReason;
  pattern: RegExp;
  /** Whether what matches is one; gets it without blanks, dashes, dots and brackets, letters upper case. */
  holds?: (plain: string, found: string) => boolean;
}

/** A number right behind these is a reference, which a complaint rests on. */
const REFERENCE =
  /(?:订单|交易|流水|商户|凭证|业务|单据|转账|退款|支付|投诉|工单)?(?:单号|單號|編號|编号|流水号|交易号|訂單號|订单号|凭证号)\s*[:：]?\s*$|\b(?:order|transaction|txn|reference|ref|invoice|receipt|ticket|case|tracking|merchant|trace)\s*(?:no|number|nr|id|#|№)?\.?\s*[:#]?\s*$/i;
const REACH = 32;

/** Whether what begins at `start` is named a reference right before. */
export function isLabelledReference(text: string, start: number): boolean {
  return REFERENCE.test(text.slice(Math.max(0, start - REACH), start));
}

export function spansByRules(text: string, rules: readonly PrivateRule[]): PrivateSpan[] {
  return rules.flatMap(({ reason, pattern, holds }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = match.groups?.['is'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(found);
      if (isLabelledReference(text, start)) return [];
      if (holds && !holds(found.replace(/[\s().\u2010-\u2015/-]/g, '').toUpperCase(), found)) return [];
      return [{ start, end: start + found.length, reason }];
    }),
  );
}
