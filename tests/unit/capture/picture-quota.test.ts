import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PictureQuota } from '../../../utils/capture/picture-quota';

const REFUSAL = 'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.';

/** A clock that runs only while somebody waits, and a browser that allows two calls in any second. */
function browserAt(start = 0) {
  let now = start;
  const clock = {
    now: () => now,
    wait: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const calls: number[] = [];
  const taken: number[] = [];
  const call =
    (duration = 0) =>
    async () => {
      const inSecond = calls.filter((at) => now - at < 1_000).length;
      // A refused call spends the quota too.
      calls.push(now);
      if (inSecond >= 2) throw new Error(REFUSAL);
      taken.push(now);
      now += duration;
      return taken.length;
    };
  return { clock, call, calls, taken, spend: (at: number) => calls.push(at), now: () => now };
}

it('no call is refused, however long pictures take and whoever asks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1_500 }), { maxLength: 30 }), async (durations) => {
      const { clock, call, calls, taken } = browserAt();
      const quota = new PictureQuota(clock);
      const all = await Promise.all(durations.map((duration) => quota.run(call(duration))));
      expect(all).toEqual(durations.map((_, index) => index + 1));
      expect(taken).toEqual(calls);
    }),
  );
});

it('pictures are as dense as two a second allow: 40 take hardly more than 39 halves of a second', async () => {
  const { clock, call, taken } = browserAt();
  const quota = new PictureQuota(clock);
  for (let count = 0; count < 40; count += 1) await quota.run(call(80));
  const spent = (taken.at(-1) ?? 0) - (taken[0] ?? 0);
  expect(spent).toBeLessThan(39 * 500 * 1.02);
});

it('a refused call is made again, and its result is the one that counts', async () => {
  const browser = browserAt();
  browser.spend(0);
  browser.spend(0);
  expect(await new PictureQuota(browser.clock).run(browser.call())).toBe(1);
});

it('a refusal that stays rejects after a while, and costs no later call', async () => {
  const { clock, call } = browserAt();
  const quota = new PictureQuota(clock);
  const refused = quota.run(() => Promise.reject(new Error(REFUSAL)));
  await expect(refused).rejects.toThrow('MAX_CAPTURE');
  expect(await quota.run(call())).toBe(1);
});

it('any other failure rejects at once', async () => {
  const { clock, now } = browserAt();
  const quota = new PictureQuota(clock);
  await expect(quota.run(() => Promise.reject(new Error('image readback failed')))).rejects.toThrow(
    'readback',
  );
  expect(now()).toBe(0);
});
