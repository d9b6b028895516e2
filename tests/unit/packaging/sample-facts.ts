import type { SealedFacts } from '../../../utils/model/sealed-facts';

/** How an invented capture was taken: with everything that this version writes down. */
export const sampleFacts: SealedFacts = {
  circumstances: {
    url: 'https://pay.larch.example/history?page=1',
    urlStripped: true,
    title: 'Larch Pay · History 1',
    startedAt: '2026-11-22T10:05:09.120Z',
    endedAt: '2026-11-22T10:05:11.640Z',
    elapsedMs: 2_500,
    clock: {
      startedAt: '2026-11-22T10:05:09.120Z',
      endedAt: '2026-11-22T10:05:11.640Z',
      monotonicMs: 2_519,
      serverDate: {
        request: 'HEAD https://pay.larch.example/history',
        raw: 'Sun, 22 Nov 2026 10:03:04 GMT',
        value: '2026-11-22T10:03:04.000Z',
        askedAt: '2026-11-22T10:05:09.200Z',
        answeredAt: '2026-11-22T10:05:09.300Z',
        differenceMs: { least: 124_201, most: 125_300 },
      },
      cause: null,
    },
    timeZone: 'Asia/Shanghai',
    utcOffsetMinutes: 480,
    pageLanguage: 'en-GB',
    browserLanguage: 'zh-CN',
    viewport: { width: 1280, height: 720, scale: 1.5 },
    page: { width: 1280, height: 4200, scrollX: 0, scrollY: 360 },
    browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
    extension: '0.1.0',
    permission: 'activeTab',
    trigger: 'popup',
    ownButton: 'taken_out',
    covered: [
      { reason: 'card_number', x: 10, y: 20, width: 120, height: 18, part: 'pixels-1.png' },
      { reason: 'field', x: 10, y: 60, width: 120, height: 18, part: 'pixels-1.png' },
    ],
  },
  followed: null,
};

/** An item of which nothing but the item itself is known. */
export const noFacts: SealedFacts = { circumstances: {}, followed: null };
