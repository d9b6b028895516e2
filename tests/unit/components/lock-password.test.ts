import { describe, expect, test } from 'vitest';
import { lockProblem, lockStrength } from '../../../components/export/lock-password';

const twice = (password: string) => ({ on: true, password, again: password });

describe('the password of a package', () => {
  test('is taken when it was typed twice', () => {
    expect(lockProblem(twice('copper lantern'))).toBe(null);
    expect(lockProblem({ on: true, password: 'copper', again: 'Copper' })).toBe('lockNotSame');
    expect(lockProblem({ on: true, password: '', again: '' })).toBe('missing');
    expect(lockProblem({ on: true, password: 'copper', again: '' })).toBe('missing');
  });

  test.each(['密码密码', 'größe', 'a\u00a0b', 'tab\there', 'é'])(
    '%j, which programs read in different ways, is not',
    (password) => {
      expect(lockProblem(twice(password))).toBe('lockPlainOnly');
    },
  );

  test('has as many characters as other programs take', () => {
    expect(lockProblem(twice('x1'.repeat(49)))).toBe(null);
    expect(lockProblem(twice('x'.repeat(100)))).toBe('lockTooLong');
  });

  test.each([
    ['123456789012', 'lockWeak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'lockWeak'],
    ['password', 'lockWeak'],
    ['passwordpasswordpassword', 'lockWeak'],
    ['Sommer2026!', 'lockWeak'],
    ['13800138000', 'lockWeak'],
    ['abcdefghijklmnop', 'lockWeak'],
    ['lantern sails', 'lockWeak'],
    ['copper lantern sails', 'lockFair'],
    ['x7Kp2mQ9vR4tZ8wL', 'lockFair'],
    ['copper lantern sails quietly home', 'lockStrong'],
  ])('%j is called %s', (password, strength) => {
    expect(lockStrength(password)).toBe(strength);
  });
});
