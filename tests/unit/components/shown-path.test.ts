import { expect, test } from 'vitest';
import { shownPath } from '../../../components/verify/shown-path';

test('a name that turns the writing direction, or hides a sign, is shown by its numbers', () => {
  expect(shownPath('data/case.json')).toBe('data/case.json');
  expect(shownPath('data/gpj\u202e.exe')).toBe('data/gpj\\u{202e}.exe');
  expect(shownPath('data/p\u0430y\n.txt')).toBe('data/p\\u{430}y\\u{a}.txt');
  expect(shownPath('\u{1f600}')).toBe('\\u{1f600}');
});
