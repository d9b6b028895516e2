/**
 * The same value with every lone surrogate replaced by U+FFFD. Pages may hold broken UTF-16, which canonical JSON
 * refuses (RFC 8785, section 3.2.2.2): such a page is to be kept all the same.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)])) as T;
  }
  return value;
}
