import { expect, it } from 'vitest';
import { stepMark } from '../../../components/timeline/step-mark';

const STOPS = [
  { key: 'a', row: 0, x: 20 },
  { key: 'b', row: 0, x: 200 },
  { key: 'c', row: 1, x: 190 },
  { key: 'd', row: 2, x: 30 },
  { key: 'e', row: 2, x: 220 },
];

it('left and right lead through all marks in their order, and stop at both ends', () => {
  const right = ['a', 'b', 'c', 'd', 'e'].map((from) => stepMark(STOPS, from, 'ArrowRight'));
  expect(right).toEqual(['b', 'c', 'd', 'e', null]);
  const left = ['a', 'b', 'c', 'd', 'e'].map((from) => stepMark(STOPS, from, 'ArrowLeft'));
  expect(left).toEqual([null, 'a', 'b', 'c', 'd']);
});

it('up and down lead to the nearest mark of the row beside it', () => {
  expect(stepMark(STOPS, 'a', 'ArrowDown')).toBe('c');
  expect(stepMark(STOPS, 'c', 'ArrowDown')).toBe('e');
  expect(stepMark(STOPS, 'c', 'ArrowUp')).toBe('b');
  expect(stepMark(STOPS, 'd', 'ArrowDown')).toBeNull();
});

it('Home and End lead to the first and the last; other keys and an empty picture lead nowhere', () => {
  expect(stepMark(STOPS, 'c', 'Home')).toBe('a');
  expect(stepMark(STOPS, 'c', 'End')).toBe('e');
  expect(stepMark(STOPS, 'c', 'x')).toBeNull();
  expect(stepMark([], null, 'ArrowRight')).toBeNull();
});
