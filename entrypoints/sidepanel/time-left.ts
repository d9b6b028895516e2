/** So long work goes on before it says anything of its speed, ms. */
const BASE = 2_000;

/** Work that goes on at one speed, in bytes. */
export interface Amount {
  done: number;
  total: number;
}

/**
 * Tells from the speed so far how many seconds work still takes; null as long as there is too little to go by.
 * `began` and `now` are of one clock, ms.
 */
export function secondsLeft({ done, total }: Amount, began: number, now: number): number | null {
  if (now - began < BASE || done === 0) return null;
  return ((total - done) * (now - began)) / done / 1000;
}

/** Keeps a figure from going up and down: it rises only when it is well above what is shown. */
export function calm(shown: number | null, found: number | null): number | null {
  if (shown === null || found === null) return found;
  return found > shown && found < shown * 1.3 ? shown : found;
}
