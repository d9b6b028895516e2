const ZONED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const MINUTE = 60_000;

/** A moment as local time with its offset: `2026-11-22T18:05:09+08:00`. `offsetMinutes` counts east of UTC. */
export function zonedIso(moment: Date, offsetMinutes = -moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() + offsetMinutes * MINUTE).toISOString().slice(0, 19);
  return local + offsetText(offsetMinutes);
}

/** The date part of a zoned time. Throws when it is not one. */
export function dateOf(zoned: string): string {
  return parts(zoned).date;
}

/**
 * An instant as people read it, in the offset of another zoned time: `2026-11-22 18:05:09 (UTC+08:00)`.
 * What is not an instant comes back as it is.
 */
export function showInstant(instant: string, like: string): string {
  const moment = new Date(instant);
  if (!ZONED.test(instant) || Number.isNaN(moment.getTime())) return instant;
  const { offset } = parts(like);
  const local = zonedIso(moment, offsetMinutesOf(offset));
  return `${local.slice(0, 10)} ${local.slice(11, 19)} (UTC${offset === 'Z' ? '' : offset})`;
}

function parts(zoned: string): { date: string; offset: string } {
  const [, date, , offset] = ZONED.exec(zoned) ?? [];
  if (date === undefined || offset === undefined) throw new Error(`not a time with its offset: ${zoned}`);
  return { date, offset };
}

function offsetMinutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** `+08:00`, of minutes east of UTC. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
