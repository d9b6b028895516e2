import type { Identity } from './identity';

/** A row of a view. `id` names what was read of it; `y` is how far down its list it stands, in CSS pixels. */
export interface Seen extends Identity {
  id: string;
  y: number;
  /** How high all of the list was at that moment: while it stays the same, no row has moved. */
  extent: number;
}

/** One row of the list as far as it is gathered, with all that was read of it. */
export interface Known extends Identity {
  ids: string[];
  y: number;
  extent: number;
  segment: Segment;
  /** Rows that may be this one: the views leave it open, so neither was dropped. */
  maybe: Set<Known>;
}

/** Rows of which is known that nothing lies between them. */
export interface Segment {
  sheet: Sheet;
  rows: Known[];
}

/** A page of a paged list; a list that is only scrolled has one. Segments stand in the order of their places. */
export interface Sheet {
  mark: string;
  number: number | null;
  from: number | null;
  to: number | null;
  segments: Segment[];
}

/** A list as far as it was seen. */
export interface Gathered {
  sheets: Sheet[];
  current: Sheet | null;
  byKey: Map<string, Known[]>;
}

export function nothingGathered(): Gathered {
  return { sheets: [], current: null, byKey: new Map() };
}

/** Places that differ by less are the same: browsers round layout to fractions of a pixel. */
const SAME_PLACE = 2;

export function isSamePlace(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_PLACE;
}

export function knownBy(gathered: Gathered, key: string): readonly Known[] {
  return gathered.byKey.get(key) ?? [];
}

/** A row seen for the first time, put into a segment at a place. */
export function addKnown(gathered: Gathered, segment: Segment, at: number, seen: Seen): Known {
  const { id, ...rest } = seen;
  const known: Known = { ...rest, ids: [id], segment, maybe: new Set() };
  const { key } = seen;
  segment.rows.splice(at, 0, known);
  const same = gathered.byKey.get(key);
  if (same) same.push(known);
  else gathered.byKey.set(key, [known]);
  return known;
}

/** The row was seen again: where it stands now, what was read now, and by what it is known from now on. */
export function seeAgain(gathered: Gathered, known: Known, seen: Seen): void {
  known.y = seen.y;
  known.extent = seen.extent;
  if (!known.ids.includes(seen.id)) known.ids.push(seen.id);
  if (known.key === seen.key) return;
  forget(gathered, known);
  Object.assign(known, { key: seen.key, certain: seen.certain, core: seen.core });
  gathered.byKey.set(seen.key, [...knownBy(gathered, seen.key), known]);
}

/** Two rows that a later view showed to be one. */
export function absorb(gathered: Gathered, kept: Known, dropped: Known): void {
  for (const id of dropped.ids) if (!kept.ids.includes(id)) kept.ids.push(id);
  for (const other of dropped.maybe) {
    other.maybe.delete(dropped);
    if (other !== kept) joinMaybe(kept, other);
  }
  forget(gathered, dropped);
  dropped.segment.rows.splice(dropped.segment.rows.indexOf(dropped), 1);
}

export function joinMaybe(one: Known, other: Known): void {
  one.maybe.add(other);
  other.maybe.add(one);
}

function forget(gathered: Gathered, known: Known): void {
  const left = knownBy(gathered, known.key).filter((one) => one !== known);
  if (left.length > 0) gathered.byKey.set(known.key, left);
  else gathered.byKey.delete(known.key);
}
