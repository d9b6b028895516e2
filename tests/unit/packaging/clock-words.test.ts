import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../utils/model/clock';
import { writeReadme } from '../../../utils/packaging/readme';
import { captured, sampleInput } from './sample-package';

const FACTS = {
  folder: 'WW-C0001-20261122',
  payloadFiles: 9,
  tagFiles: 9,
  key: 'ab'.repeat(32),
  entries: 9,
  stamps: [],
};
const NONE: Clock = {
  startedAt: '2026-11-22T10:05:09.120Z',
  endedAt: '2026-11-22T10:05:10.120Z',
  monotonicMs: 1_000,
  serverDate: null,
  cause: 'refused',
};
const SAID: Clock = {
  ...NONE,
  serverDate: {
    request: 'HEAD https://pay.larch.example/history',
    raw: 'Sun, 22 Nov 2026 10:03:04 GMT',
    value: '2026-11-22T10:03:04.000Z',
    askedAt: '2026-11-22T10:05:09.200Z',
    answeredAt: '2026-11-22T10:05:09.300Z',
    differenceMs: { least: 124_201, most: 125_300 },
  },
  cause: null,
};

function readme(language: 'en' | 'zh', clock: Clock | null): string {
  return writeReadme(language, sampleInput({ evidence: [captured({ number: 1, clock })] }), FACTS);
}

describe('the server’s time in the read-me', () => {
  it('says what the server said, how far the device’s clock was off, and that we asked', () => {
    expect(readme('en', SAID)).toContain(
      'The wallet’s server said 2026-11-22 18:03:04 (UTC+08:00). The clock of the device was about 2 minutes ahead of it.',
    );
    expect(readme('en', SAID)).toContain('HEAD https://pay.larch.example/history');
    expect(readme('zh', SAID)).toContain('2026-11-22 18:03:04 (UTC+08:00)。设备时钟比它快约 2 分钟。');
  });

  it('says why there is none', () => {
    expect(readme('en', NONE)).toContain('did not let the question through');
    expect(readme('zh', NONE)).toContain('没有放行这次询问');
  });

  it('says nothing of a capture that kept no clocks', () => {
    expect(readme('en', null)).not.toContain('<dt>Server’s time');
    expect(readme('zh', null)).not.toContain('<dt>服务器时间');
  });
});
