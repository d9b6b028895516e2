import * as v from 'valibot';

/** Why a capture has no time from the wallet's server. Every one of them has words on the screen and in packages. */
export const NoServerDate = v.picklist([
  'switched_off',
  'not_on_the_web',
  'refused',
  'no_answer',
  'no_date',
  'old_date',
  'interrupted',
]);
export type NoServerDate = v.InferOutput<typeof NoServerDate>;

/** What the wallet's own server said the time was, asked by us while the page was captured. */
export const ServerDate = v.object({
  /** The request that we made, `HEAD https://…`: the page's own address without query and fragment, no cookies. */
  request: v.string(),
  /** The `Date` header as it came (RFC 9110, section 6.6.1), and the same instant in UTC; it has whole seconds only. */
  raw: v.string(),
  value: v.string(),
  /** This device's clock when the question left and when the answer was there. */
  askedAt: v.string(),
  answeredAt: v.string(),
  /** Device minus server in milliseconds: the truth lies between the two. Positive: this device's clock is ahead. */
  differenceMs: v.object({ least: v.number(), most: v.number() }),
});
export type ServerDate = v.InferOutput<typeof ServerDate>;

/** The clocks of a capture. */
export const Clock = v.object({
  /** Wall clock of this device, UTC, when the capture began and when everything had been taken. */
  startedAt: v.string(),
  endedAt: v.string(),
  /** The same stretch on the monotonic clock, which nobody can set: the two disagree when the wall clock was changed. */
  monotonicMs: v.number(),
  serverDate: v.nullable(ServerDate),
  /** Null when there is a server's date. */
  cause: v.nullable(NoServerDate),
});
export type Clock = v.InferOutput<typeof Clock>;

export type ServerAnswer = Pick<Clock, 'serverDate' | 'cause'>;

/** How far this device's clock was from the server's: `same` where the measurement cannot tell them apart. */
export function clockDifference({ differenceMs: { least, most } }: Pick<ServerDate, 'differenceMs'>): {
  clock: 'same' | 'ahead' | 'behind';
  about: number;
  unit: 'second' | 'minute' | 'hour' | 'day';
} {
  if (least <= 0 && most >= 0) return { clock: 'same', about: 0, unit: 'second' };
  const middle = (least + most) / 2;
  const seconds = Math.max(1, Math.round(Math.abs(middle) / 1000));
  const [unit, size] =
    seconds < 120
      ? (['second', 1] as const)
      : seconds < 7_200
        ? (['minute', 60] as const)
        : seconds < 172_800
          ? (['hour', 3_600] as const)
          : (['day', 86_400] as const);
  return { clock: middle > 0 ? 'ahead' : 'behind', about: Math.round(seconds / size), unit };
}
