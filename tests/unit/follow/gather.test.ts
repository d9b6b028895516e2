import { describe, expect, it } from 'vitest';
import { addView } from '../../../utils/capture/follow/add-view';
import { nothingGathered } from '../../../utils/capture/follow/gathered';
import { listGathered } from '../../../utils/capture/follow/list-gathered';
import { gather, ROW, seen, windowOf, words } from './views-of';

const LIST = ['bus 1', 'tea 2', 'bus 3', 'bread 4', 'tea 5', 'rent 6', 'tea 7', 'bus 8', 'milk 9', 'tea 10'];

describe('two truly equal payments', () => {
  it('in neighbouring rows stay two, also in the next view', () => {
    const list = ['a', 'tea', 'tea', 'b', 'c'];
    expect(words(gather([windowOf(list, 0, 4), windowOf(list, 1, 5)]))).toEqual(list);
  });

  it('at the edges of two views that a jump parts stay two', () => {
    const list = ['a', 'b', 'tea', 'c', 'd', 'e', 'tea', 'f'];
    const found = gather([windowOf(list, 0, 3), windowOf(list, 6, 8)]);
    expect(words(found)).toEqual(['a', 'b', 'tea', 'tea', 'f']);
    expect(found.gaps).toEqual([{ after: 3, before: 4, why: 'jump' }]);
  });

  it('that may be one, as the list moved, stay two and say so', () => {
    const found = gather([
      [seen('a', 0), seen('tea', ROW)],
      [seen('tea', 900, 5), seen('b', 900 + ROW, 5)],
    ]);
    expect(words(found)).toEqual(['a', 'tea', 'tea', 'b']);
    expect(found.rows.map(({ maybeSameAs }) => maybeSameAs)).toEqual([[], [3], [2], []]);
  });

  it('become one when a later view shows that they are', () => {
    const found = gather([
      [seen('#1', 0), seen('tea', ROW)],
      [seen('tea', 900, 5), seen('#2', 900 + ROW, 5)],
      [seen('#1', 860, 5), seen('tea', 900, 5), seen('#2', 900 + ROW, 5)],
    ]);
    expect(words(found)).toEqual(['#1', 'tea', '#2']);
    expect(found.gaps).toEqual([]);
    expect(found.rows.map(({ maybeSameAs }) => maybeSameAs)).toEqual([[], [], []]);
  });
});

describe('a list that changes while it is followed', () => {
  it('gets a row that comes in at the top, and no other twice', () => {
    const after = ['new 0', ...LIST];
    const found = gather([windowOf(LIST, 0, 8), windowOf(after, 0, 8), windowOf(after, 4, 11)]);
    expect(words(found)).toEqual(after);
    expect(found.gaps).toEqual([]);
  });

  it('gets a stretch that comes in at the top, apart from the rest, above the rows that it moved', () => {
    const gathered = nothingGathered();
    const page = { number: null, from: null, to: null };
    const below = [1, 2, 3].map((number) => seen(`#${number}`, number * ROW));
    const above = [8, 9].map((number, at) => seen(`#${number}`, (at + 2) * ROW, 9));
    const moved = [1, 2, 3].map((number) => seen(`#${number}`, (number + 20) * ROW, 9));
    addView(gathered, { document: 'one', page, runs: [below] });
    addView(gathered, { document: 'one', page, runs: [above, moved] });
    const found = listGathered(gathered);
    expect(words(found)).toEqual(['#8', '#9', '#1', '#2', '#3']);
    expect(found.gaps).toEqual([{ after: 2, before: 3, why: 'jump' }]);
  });

  it('keeps a row whose words changed in its place as one with both', () => {
    const at = (word: string, core: string, index: number) => ({ ...seen(word, index * ROW), core });
    const found = gather([
      [at('a', 'a', 0), at('5.00 pending', '5.00', 1), at('b', 'b', 2)],
      [at('a', 'a', 0), at('5.00 done', '5.00', 1), at('b', 'b', 2)],
    ]);
    expect(found.rows.map(({ ids }) => ids)).toEqual([['a'], ['5.00 pending', '5.00 done'], ['b']]);
  });

  it('makes two of rows in one place that differ in figure', () => {
    const found = gather([windowOf(['a', 'x', 'b'], 0, 3), windowOf(['a', 'y', 'b'], 0, 3)]);
    expect(words(found).sort()).toEqual(['a', 'b', 'x', 'y']);
  });

  it('fills rows in that were not loaded yet', () => {
    const early = [seen('#1', 0), seen('#2', ROW), seen('#5', 4 * ROW)];
    const found = gather([early, windowOf(['#1', '#2', '#3', '#4', '#5'], 0, 5)]);
    expect(words(found)).toEqual(['#1', '#2', '#3', '#4', '#5']);
  });

  it('closes no gap by a filtered view, which leaves rows out that are known', () => {
    const list = Array.from({ length: 20 }, (_, index) => `#${index}`);
    const filtered = ['#2', '#17'].map((word, index) => seen(word, index * ROW, 1));
    const found = gather([windowOf(list, 0, 5), windowOf(list, 15, 20), filtered]);
    expect(found.rows).toHaveLength(10);
    expect(found.gaps).toEqual([{ after: 5, before: 6, why: 'jump' }]);
  });
});

describe('pages in the place of one another', () => {
  const page = (number: number | null, from: number | null, to: number | null, rows: string[]) => ({
    document: 'one',
    page: { number, from, to },
    runs: [windowOf(rows, 0, rows.length)],
  });
  const pages = (...views: ReturnType<typeof page>[]) => {
    const gathered = nothingGathered();
    for (const view of views) addView(gathered, view);
    return listGathered(gathered);
  };

  it('follow one another without a gap when they say so', () => {
    const found = pages(
      page(null, 1, 2, ['a', 'b']),
      page(null, 3, 4, ['c', 'd']),
      page(null, 5, 6, ['a', 'f']),
    );
    expect(words(found)).toEqual(['a', 'b', 'c', 'd', 'a', 'f']);
    expect(found.gaps).toEqual([]);
  });

  it('have a gap between them when they say nothing', () => {
    const found = pages(page(null, null, null, ['a', 'b']), page(null, null, null, ['c', 'd']));
    expect(found.gaps).toEqual([{ after: 2, before: 3, why: 'page' }]);
  });

  it('stand in the order of their numbers, with a gap for the one that was left out', () => {
    const found = pages(
      page(4, null, null, ['g', 'h']),
      page(1, null, null, ['a', 'b']),
      page(2, null, null, ['c', 'd']),
    );
    expect(words(found)).toEqual(['a', 'b', 'c', 'd', 'g', 'h']);
    expect(found.gaps).toEqual([{ after: 4, before: 5, why: 'page' }]);
  });

  it('stand in the order of the rows that they say they show', () => {
    const found = pages(
      page(null, 1, 2, ['a', 'b']),
      page(null, 5, 6, ['e', 'f']),
      page(null, 3, 4, ['c', 'd']),
    );
    expect(words(found)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(found.gaps).toEqual([]);
  });

  it('keep an equal row on the next page apart', () => {
    const found = pages(page(1, null, null, ['tea', 'b', 'c']), page(2, null, null, ['tea', 'e', 'f']));
    expect(words(found)).toEqual(['tea', 'b', 'c', 'tea', 'e', 'f']);
  });

  it('come back to without being counted twice', () => {
    const found = pages(
      page(1, null, null, ['a', 'b']),
      page(2, null, null, ['c', 'd']),
      page(1, null, null, ['a', 'b']),
    );
    expect(words(found)).toEqual(['a', 'b', 'c', 'd']);
  });
});
