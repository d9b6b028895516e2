import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countByTab,
  idOf,
  type Origin,
  type Ring,
  recent,
  withGone,
  withNewPage,
  withSeen,
} from '../../../utils/capture/failure-ring/ring';
import type { SeenFailure } from '../../../utils/model/recorded-failure';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const from: Origin = { tabId: 1, frameId: 0, url: 'https://wallet.example/', urlStripped: false };

function seen(key: string, at = NOW, text = '付款失败'): SeenFailure {
  const seenAt = new Date(at).toISOString();
  return {
    key,
    failure: { text, title: null, code: null, kind: 'toast', seenAt, goneAt: null, selector: 'p' },
    said: [text],
    place: { x: 0, y: 0, width: 10, height: 10 },
    circumstances: {
      title: 'Activity',
      startedAt: seenAt,
      timeZone: 'UTC',
      utcOffsetMinutes: 0,
      pageLanguage: null,
      browserLanguage: 'en',
      viewport: { width: 1, height: 1, scale: 1 },
      page: { width: 1, height: 1, scrollX: 0, scrollY: 0 },
    },
    elapsedMs: 1,
  };
}

function add(ring: Ring, one: SeenFailure, origin = from, now = NOW): Ring {
  return recent(withSeen(ring, one, origin, now) ?? ring, now);
}

describe('the ring of failures', () => {
  it('never holds more than sixty, nor any older than ten minutes, whatever comes', () => {
    const moments = fc.array(fc.record({ tab: fc.nat(30), minute: fc.nat(40) }), { maxLength: 300 });
    fc.assert(
      fc.property(moments, (all) => {
        let ring: Ring = [];
        all
          .sort((a, b) => a.minute - b.minute)
          .forEach(({ tab, minute }, i) => {
            const now = NOW + minute * 60_000;
            ring = add(ring, seen(`k${i}`, now), { ...from, tabId: tab }, now);
            expect(ring.length).toBeLessThanOrEqual(60);
            for (const { failure } of ring)
              expect(now - Date.parse(failure.seenAt ?? '')).toBeLessThanOrEqual(600_000);
          });
      }),
    );
  });

  it('takes no more than twelve a minute from one tab, and the others’ all the same', () => {
    let ring: Ring = [];
    for (let i = 0; i < 50; i++) ring = add(ring, seen(`k${i}`, NOW + i * 100), from, NOW + i * 100);
    ring = add(ring, seen('other'), { ...from, tabId: 2 });
    expect([...countByTab(ring)]).toEqual([
      [1, 12],
      [2, 1],
    ]);
  });

  it('refuses what is said to have happened in the future or long ago', () => {
    expect(withSeen([], seen('k', NOW + 60_000), from, NOW)).toBeNull();
    expect(withSeen([], seen('k', NOW - 660_000), from, NOW)).toBeNull();
  });

  it('keeps when it came, and takes the words it says last', () => {
    const ring = add(add([], seen('k')), seen('k', NOW + 900, '付款失败 余额不足'));
    expect(ring).toHaveLength(1);
    expect(ring[0]?.failure).toMatchObject({
      text: '付款失败 余额不足',
      seenAt: new Date(NOW).toISOString(),
    });
  });

  it('believes no end before the beginning, and leaves it open', () => {
    const ring = withGone(add([], seen('k')), idOf(from, 'k'), '2020-01-01T00:00:00.000Z');
    expect(ring[0]).toMatchObject({ shown: false, failure: { goneAt: null } });
  });

  it('after a new page shows nothing of the old one, and invents no time for its end', () => {
    const ring = withNewPage(add([], seen('k')), from);
    expect(ring[0]).toMatchObject({ shown: false, failure: { goneAt: null } });
  });
});
