export interface DecimalRule {
  /** The decimal sign, when known from elsewhere. */
  decimal?: '.' | ',' | undefined;
  /** The currency shows two decimals at most, so three digits behind one separator are a group. */
  atMostTwo: boolean;
}

/** Groups of three (`1,234,567`), or the Indian lakh and crore (`1,23,45,678`). No leading zero. */
const GROUPED = /^[1-9]\d{0,2}(?:\|\d{3})+$/;
const INDIAN = /^[1-9]\d?(?:\|\d{2})+\|\d{3}$/;

/**
 * Reads digits with their separators (`1,23,456.78`, `1 234,5`, `1'234`) as a plain decimal string, digits as shown.
 * `value` is null when it stays open which sign is the decimal one (`1,234`); the result is null when the separators
 * fit no way of writing numbers.
 */
export function readDecimal(text: string, rule: DecimalRule): { value: string | null } | null {
  const parts = text.split(/[.,' ]/);
  const signs = text.match(/[.,' ]/g) ?? [];
  const last = signs.at(-1);
  const head = signs.slice(0, -1);
  const fraction = parts.at(-1) ?? '';
  if (!last) return /^(?:0|[1-9]\d*)$/.test(text) ? { value: text } : null;

  const decimalSign = last === '.' || last === ',';
  if (new Set(signs).size === 1 && (signs.length > 1 || !decimalSign)) return whole(parts, last);
  if (!decimalSign || head.includes(last) || new Set(head).size > 1) return null;

  const integer = head.length > 0 ? whole(parts.slice(0, -1), head[0])?.value : parts[0] || '0';
  if (!integer || !/^(?:0|[1-9]\d*)$/.test(integer)) return null;
  const value = `${integer}.${fraction}`;
  if (head.length > 0) return { value };
  if (whole(parts, last)) return { value: settle(last, rule, parts.join(''), value) };
  // Four digits behind a comma are a decimal in Europe and a group of ten thousands in East Asia.
  const open = last === ',' && fraction.length === 4 && integer !== '0' && rule.decimal !== ',';
  return { value: open ? null : value };
}

function whole(groups: readonly string[], sign: string | undefined): { value: string } | null {
  const shape = groups.join('|');
  return GROUPED.test(shape) || (sign === ',' && INDIAN.test(shape)) ? { value: groups.join('') } : null;
}

/** `1,234`: the hint and the currency must not contradict each other, and one of them must speak. */
function settle(sign: string, rule: DecimalRule, grouped: string, decimal: string): string | null {
  const hinted = rule.decimal && (rule.decimal === sign ? decimal : grouped);
  if (!rule.atMostTwo) return hinted ?? null;
  return hinted === decimal ? null : grouped;
}
