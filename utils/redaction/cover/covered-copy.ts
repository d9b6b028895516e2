/** Left away in the copy of a record: what would tell of covered words. */
const LEFT_AWAY = new Set(['salt', 'size', 'sha256', 'sha512']);

/** Whether one text is another with nothing done to it but pieces covered, each by a run of `█`. */
export function isCoveredCopy(copy: string, original: string): boolean {
  const [first = '', ...rest] = copy.split(/█+/);
  const last = rest.pop();
  if (last === undefined) return copy === original;
  if (!original.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    // Something was there that is covered.
    const found = original.indexOf(piece, at + 1);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return original.endsWith(last) && original.length - last.length > at;
}

/** The same for values of JSON: a covered figure is null, and a record goes without what would tell of covered words. */
export function isCoveredValue(copy: unknown, original: unknown): boolean {
  if (typeof original === 'string')
    return copy === null || (typeof copy === 'string' && isCoveredCopy(copy, original));
  if (original === null || typeof original !== 'object') return copy === original;
  if (copy === null || typeof copy !== 'object' || Array.isArray(copy) !== Array.isArray(original))
    return false;
  const [there, here] = [Object.entries(original), new Map(Object.entries(copy))];
  return (
    here.size <= there.length &&
    [...here.keys()].every((name) => Object.hasOwn(original, name)) &&
    there.every(([name, value]) =>
      here.has(name) ? isCoveredValue(here.get(name), value) : LEFT_AWAY.has(name),
    )
  );
}
