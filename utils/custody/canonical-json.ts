/**
 * The canonical JSON of a value after RFC 8785 (JCS): one value, one text, so that its hash can be counted again by anyone.
 * Numbers and strings are written as ECMAScript writes them, which is what the RFC prescribes; keys are sorted by UTF-16 units.
 * Throws on what JSON cannot carry: NaN, infinities, undefined, functions, bigints, dates, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isRecord(value)) {
    // Array.prototype.sort without a comparator orders by UTF-16 code units, as section 3.2.3 asks.
    const members = Object.keys(value)
      .sort()
      .map((key) => `${canonicalString(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`JSON cannot carry ${Object.prototype.toString.call(value)}`);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot carry ${value}`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError('JSON cannot carry half a surrogate pair');
  return JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
