import { describe, expect, test } from 'vitest';
import { dateOf, showInstant, zonedIso } from '../../../utils/packaging/zoned-time';

const moment = new Date('2026-11-22T16:30:00.250Z');

describe('times in a package', () => {
  test('local time carries its offset, and the date is the local one', () => {
    expect(zonedIso(moment, 480)).toBe('2026-11-23T00:30:00+08:00');
    expect(zonedIso(moment, -210)).toBe('2026-11-22T13:00:00-03:30');
    expect(zonedIso(moment, 0)).toBe('2026-11-22T16:30:00+00:00');
    expect(dateOf(zonedIso(moment, 480))).toBe('2026-11-23');
  });

  test('an instant is shown in the offset of the package, which is named', () => {
    expect(showInstant('2026-11-22T16:30:00.250Z', '2026-11-23T09:00:00+08:00')).toBe(
      '2026-11-23 00:30:00 (UTC+08:00)',
    );
    expect(showInstant('2026-11-22T16:30:00.250Z', '2026-11-23T09:00:00-03:30')).toBe(
      '2026-11-22 13:00:00 (UTC-03:30)',
    );
    expect(showInstant('2026-11-22T16:30:00Z', '2026-11-23T09:00:00Z')).toBe('2026-11-22 16:30:00 (UTC)');
  });

  test('what is no instant is shown as it is, and a package cannot be dated by it', () => {
    for (const text of ['', 'yesterday', '2026-11-22', '2026-11-22T16:30', '2026-13-45T16:30:00Z'])
      expect(showInstant(text, '2026-11-23T09:00:00Z')).toBe(text);
    expect(() => dateOf('2026-11-22')).toThrow('not a time with its offset');
  });
});
