import { corroborate } from '../findings/corroborate';
import type { CorroboratedRow, Corroboration } from '../model/corroboration';
import type { CustodyEntry } from '../model/custody';
import { exhibit, type PartLabel, recordName } from '../model/evidence';
import { entriesOf } from './exhibit-entries';
import type { PackagedEvidence, PackageInput, Trail } from './package-input';

/** What an exhibit can rest on, from the weakest to the strongest. */
export const STEPS = ['note', 'given', 'rendering', 'pixels', 'sealed', 'timed', 'corroborated'] as const;
export type Step = (typeof STEPS)[number];

/** How far an exhibit can be relied on without taking the person's word. */
export interface Assurance {
  /**
   * The highest step that has every step beneath it: a seal makes no screenshot of a redrawn picture, so what is not
   * pixels with their content stays where it is, and what else holds of it stands in `holds`.
   */
  step: Step;
  /** What holds of it, whether or not the steps beneath do. */
  holds: ReadonlySet<Step>;
  /** The entry of the custody chain that seals it; null when the chain has none. */
  entry: CustodyEntry | null;
  /** Who confirmed that the chain with this entry was there, and when; the earliest first. */
  times: { authority: string; time: string }[];
  /** Of the rows that were looked for in the wallet's own statement: alike, and not alike. */
  rows: { looked: number; matched: number; differs: number };
}

/** `rank('given')` is 2: the steps are counted from 1. */
export function rank(step: Step): number {
  return STEPS.indexOf(step) + 1;
}

const corroborations = new WeakMap<PackageInput['evidence'], Corroboration>();

/** Captured rows against the statements beside them; long to find out and asked by several files, so it is found out once. */
export function corroborationOf(input: Pick<PackageInput, 'evidence' | 'redacted'>): Corroboration {
  // Two names under the same cover are not the same name: what is compared is compared before.
  const { evidence } = input.redacted?.whole ?? input;
  const known = corroborations.get(evidence) ?? corroborate(evidence);
  corroborations.set(evidence, known);
  return known;
}

export function assuranceOf(
  piece: Pick<PackagedEvidence, 'item'>,
  input: Pick<PackageInput, 'evidence' | 'trail' | 'redacted'>,
): Assurance {
  const { item } = piece;
  const entry = sealingEntry(piece, input.trail.custody);
  const times = entry === null ? [] : timesOf(entry, input.trail);
  const rows = rowsOf(exhibit(item.number), corroborationOf(input).rows);
  const has = (label: PartLabel) => item.parts.some((part) => part.label === label);
  const base: Step =
    item.imported !== undefined ? 'given' : has('pixels') && has('dom') ? 'pixels' : 'rendering';
  const holds = new Set<Step>([base]);
  if (entry !== null) holds.add('sealed');
  if (times.length > 0) holds.add('timed');
  if (rows.matched > 0) holds.add('corroborated');
  const above = base === 'pixels' ? STEPS.slice(STEPS.indexOf('sealed')) : [];
  const missing = above.findIndex((step) => !holds.has(step));
  const climbed = missing === -1 ? above : above.slice(0, missing);
  return { step: climbed.at(-1) ?? base, holds, entry, times, rows };
}

/** The entry that seals an item: by the hash of its record, or, where only a covered copy is shown, by its own hash. */
function sealingEntry(
  { item }: Pick<PackagedEvidence, 'item'>,
  custody: readonly CustodyEntry[],
): CustodyEntry | null {
  const record = item.parts.find(({ name }) => name === recordName(item))?.digest.sha256;
  const label = exhibit(item.number);
  return (
    entriesOf(custody, label).find(
      ({ event, sha256, hash }) =>
        (event === 'captured' || event === 'imported') && (sha256 === record || hash === item.seal.hash),
    ) ?? null
  );
}

/** By the chain, a stamp over an entry stands for every entry before it. */
function timesOf(entry: CustodyEntry, { custody, stamps }: Trail): Assurance['times'] {
  if (stamps.length === 0) return [];
  const hashes = new Map(custody.map(({ seq, hash }) => [seq, hash]));
  return stamps
    .flatMap(({ seq, hash, state, time, authority }) =>
      state === 'done' && time !== null && seq >= entry.seq && hashes.get(seq) === hash
        ? [{ authority: authority.name, time }]
        : [],
    )
    .sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
}

function rowsOf(label: string, rows: readonly CorroboratedRow[]): Assurance['rows'] {
  const own = rows.filter(({ page }) => page?.exhibit === label);
  const count = (result: CorroboratedRow['result']) => own.filter((row) => row.result === result).length;
  return { looked: own.length, matched: count('matched'), differs: count('differs') };
}
