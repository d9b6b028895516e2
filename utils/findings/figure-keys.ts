import type { Moment } from '../model/reading';

const DAY = 24 * 60 * 60 * 1000;
/** Zones lie at most 26 hours apart, so one instant has days that are two apart at most. */
const NEIGHBOURS = [0, -1, 1, -2, 2];

/** Under what a row is kept to be found by its figure and day: a fare that never changes stays quick to look up. */
export function keptByFigure(figure: string, { value }: Moment): string[] {
  return [`figure ${figure}`, `figure ${figure} ${value?.slice(0, 10) ?? 'undated'}`];
}

/** Where rows of this figure may be that show the same transaction: near in time, or with an open date. */
export function soughtByFigure(figure: string, { value }: Moment): string[] {
  if (value === null) return [`figure ${figure}`];
  const days = NEIGHBOURS.map((away) => dayAway(value, away));
  return [...days, 'undated'].map((day) => `figure ${figure} ${day}`);
}

/** Whether two local times are too far apart to be one instant, whatever their zones. */
export function daysTooFar(a: string, b: string): boolean {
  return Math.abs(dayNumber(a) - dayNumber(b)) > 2;
}

function dayAway(value: string, days: number): string {
  if (days === 0) return value.slice(0, 10);
  const at = new Date((dayNumber(value) + days) * DAY);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}

function dayNumber(value: string): number {
  return Date.parse(`${value.slice(0, 10)}T00:00:00Z`) / DAY;
}
