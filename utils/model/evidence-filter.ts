import type { ImportKind } from './imported';

/** What an item is, or what was read of it. */
export const EVIDENCE_KINDS = ['page', 'file', 'transactions', 'failures', 'messages'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number] | ImportKind;

/** `loose`: in no case; `unchecked`: never read back, or not as it was; `deleted`: its files were deleted. */
export const EVIDENCE_STATES = ['loose', 'unchecked', 'deleted'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** Which items are shown; null, for all of them. */
export interface EvidenceFilter {
  wallet: string | null;
  kind: EvidenceKind | null;
  /** Number of a case. */
  inCase: number | null;
  state: EvidenceState | null;
  tag: string | null;
  /** First and last day of capture, in the zone of the device; `2026-11-22`. */
  from: string | null;
  to: string | null;
}

export const NO_FILTER: EvidenceFilter = {
  wallet: null,
  kind: null,
  inCase: null,
  state: null,
  tag: null,
  from: null,
  to: null,
};

/** How many conditions a filter has. */
export function conditionsOf(filter: EvidenceFilter): number {
  return Object.values(filter).filter((value) => value !== null).length;
}

/** The instants, UTC, between which a day of the device's zone lies: from the first up to, and without, the second. */
export function instantsOf(from: string | null, to: string | null): [from: string, before: string] {
  const before = to === null ? null : new Date(`${to}T00:00:00`);
  before?.setDate(before.getDate() + 1);
  return [
    from === null ? '' : new Date(`${from}T00:00:00`).toISOString(),
    before === null ? '\uffff' : before.toISOString(),
  ];
}

/** The numbers that are in all of the lists, the highest first. Without a list, none. */
export function inAll(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...rest] = [...lists].sort((a, b) => a.length - b.length);
  const sets = rest.map((list) => new Set(list));
  return first.filter((number) => sets.every((set) => set.has(number))).sort((a, b) => b - a);
}
