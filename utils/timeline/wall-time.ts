export const DAY_MS = 24 * 60 * 60 * 1000;

const WALL =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** A day, or a day and a time, without its zone: `2026-11-22T14:05`. Null where the text is neither or no calendar has it. */
export function wallTime(value: string): string | null {
  const [, day = '', time] = WALL.exec(value) ?? [];
  const known = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== day) return null;
  return time === undefined ? day : `${day}T${time}`;
}

/** What the clocks of this device's zone showed at a UTC instant; null where it is none. */
export function deviceTime(instant: string): string | null {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return null;
  return wallTime(new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString());
}

/** A wall time as a place on the axis: milliseconds as if it were UTC; no zone is reckoned with. */
export function axisTime(wall: string): number {
  return Date.parse(wall.length === 10 ? `${wall}T00:00Z` : `${wall}Z`);
}

/** The day at a place on the axis. */
export function dayAt(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
