import { describe, expect, it } from 'vitest';
import { filesUnder, readSource, shipped, sourcesUnder } from './source-files';

const LONGEST = 300;
const MEDIAN = 60;
const NINE_OF_TEN = 150;

const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** The value below which a share of the sorted numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

describe('file sizes', () => {
  it(`no file is longer than ${LONGEST} lines`, () => {
    const styles = filesUnder('entrypoints')
      .filter((name) => name.endsWith('.css'))
      .map(readSource);
    const all = [...shipped(), ...sourcesUnder('tests'), ...styles];
    const long = all
      .map(({ path, text }) => `${path}: ${lines(text)}`)
      .filter((entry) => {
        return Number(entry.split(': ')[1]) > LONGEST;
      });
    expect(long).toEqual([]);
  });

  it(`half of what is shipped has at most ${MEDIAN} lines, nine of ten at most ${NINE_OF_TEN}`, () => {
    const sizes = shipped().map(({ text }) => lines(text));
    expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(MEDIAN);
    expect(quantile(sizes, 0.9)).toBeLessThanOrEqual(NINE_OF_TEN);
  });

  it('a quantile is the value below which that share lies', () => {
    expect(quantile([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9)).toBe(10);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(lines('a\nb\n')).toBe(2);
  });
});
