import { describe, expect, it } from 'vitest';
import { exactTime, fileSize, shortHash, shortTime } from '../../../components/format';

const AT = '2026-11-18T06:31:09Z';

describe('times', () => {
  it('are shown in the zone of the reader', () => {
    expect(shortTime(AT, 'zh_CN', 'Asia/Shanghai')).toBe('2026年11月18日 14:31');
    expect(shortTime(AT, 'zh_TW', 'Asia/Taipei')).toBe('2026年11月18日 下午2:31');
    expect(shortTime(AT, 'en', 'Europe/Berlin')).toMatch(/^Nov 18, 2026, 7:31\sAM$/);
  });

  it('carry seconds and the offset where they are to be checked', () => {
    expect(exactTime(AT, 'en', 'Europe/Berlin')).toContain('07:31:09');
    expect(exactTime(AT, 'en', 'Europe/Berlin')).toMatch(/ \(UTC\+01:00\)$/);
    expect(exactTime(AT, 'zh_CN', 'Asia/Kolkata')).toMatch(/^2026年11月18日 12:01:09（UTC\+05:30）$/);
    expect(exactTime(AT, 'zh_TW', 'Asia/Taipei')).toMatch(/^2026年11月18日 14:31:09（UTC\+08:00）$/);
  });

  it('before noon and after midnight are never the same', () => {
    expect(exactTime('2026-11-18T00:10:00Z', 'en', 'UTC')).toContain('00:10:00');
    expect(exactTime('2026-11-18T12:10:00Z', 'en', 'UTC')).toContain('12:10:00');
  });
});

describe('file sizes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [1_449_000, '1.4 MB'],
    [3_000_000_000_000, '3,000 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(fileSize(bytes, 'en')).toBe(words);
  });
});

it('a short hash is the beginning of the hash', () => {
  expect(shortHash('a1b2c3d4e5f6')).toBe('a1b2c3d4…');
});
