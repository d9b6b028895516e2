/** A number of as many digits as a card may have, in a block or in groups: UTF-16 offsets, `end` exclusive. */
export interface LongNumber {
  start: number;
  end: number;
  digits: string;
  /** The lengths of its groups: `4-4-4-4`. */
  shape: string;
}

/** Lengths of card numbers (ISO/IEC 7812-1). */
const [SHORTEST, LONGEST] = [13, 19];
/** What stands between groups of one number: blanks, a tab, a line break, a dash or a dot. */
const BETWEEN = /^(?:[ \u00a0\u2007\u2009\u202f]{1,3}|[\t\n]|[ \u00a0]?[-\u2010-\u2015.\u00b7][ \u00a0]?)$/;

/** A sieve: wherever so many digits follow one another, with little between. */
const CHAIN = /\d(?:[ \t\n\u00a0\u2007\u2009\u202f\u2010-\u2015.\u00b7-]{0,3}\d){12,}/g;

/** The numbers that `holds` says yes to, in order and without overlap; of those that begin at one place the longest. */
export function longNumbers(text: string, holds: (number: LongNumber) => boolean): LongNumber[] {
  return [...text.matchAll(CHAIN)].flatMap(({ 0: chain, index: offset }) => {
    const groups = Array.from(chain.matchAll(/\d+/g), ({ 0: group, index }) => ({
      group,
      at: offset + index,
    }));
    const found: LongNumber[] = [];
    for (let first = 0; first < groups.length; first += 1) {
      const number = runsFrom(text, groups, first).findLast(holds);
      if (number === undefined) continue;
      found.push(number);
      first += number.shape.split('-').length - 1;
    }
    return found;
  });
}

interface Group {
  group: string;
  at: number;
}

/** Every number long enough that begins with a group. */
function runsFrom(text: string, groups: readonly Group[], first: number): LongNumber[] {
  const runs: LongNumber[] = [];
  const start = groups[first]?.at ?? 0;
  let [end, digits, shape] = [start, '', ''];
  for (const { group, at } of groups.slice(first, first + LONGEST)) {
    if (at > start && !BETWEEN.test(text.slice(end, at))) break;
    digits += group;
    if (digits.length > LONGEST) break;
    end = at + group.length;
    shape = shape === '' ? String(group.length) : `${shape}-${group.length}`;
    if (digits.length >= SHORTEST) runs.push({ start, end, digits, shape });
  }
  return runs;
}
