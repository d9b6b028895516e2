import type { CustodyEvent, PackageEvent } from '../model/custody';
import type { Circumstances, PartLabel, Trigger } from '../model/evidence';
import type { ReadingNote } from '../model/reading';

/** What of an exhibit the method sheet tells, in the order in which it is told. */
export type Term =
  | 'started'
  | 'permission'
  | 'address'
  | 'extent'
  | 'began'
  | 'lasted'
  | 'server'
  | 'zone'
  | 'languages'
  | 'window'
  | 'pageSize'
  | 'browser'
  | 'extension'
  | 'ownButton'
  | 'target'
  | 'reader'
  | 'notes'
  | 'list'
  | 'failures'
  | 'covered'
  | 'missing'
  | 'seal'
  | 'events'
  | 'given'
  | 'fileName'
  | 'kind'
  | 'from'
  | 'modified'
  | 'fileRead';

/** A fact of an exhibit in lines of plain text; null where its sealed files do not hold it. */
export type Fact = readonly [term: Term, said: readonly string[] | null];

type Counts = { seen: number; views: number; leftOut: number };

/** What the method sheet says, in one language; facts are put in by `method-facts.ts`. */
export interface MethodTexts {
  title(label: string): string;
  otherLanguage: { href: string; name: string };
  lead: string;
  notRecorded: string;
  /** Between things of one kind. */
  comma: string;
  none: string;
  general: { title: string; points: readonly string[] };
  /** What the package offers to each quality that ISO/IEC 27037:2012 names. */
  guideline: { title: string; lead: string; points: readonly (readonly [quality: string, answer: string])[] };
  techniques: { title: string; heads: readonly [string, string]; of: Record<PartLabel, string> };
  exhibits: string;
  terms: Record<Term, string>;
  triggers: Record<Trigger | 'recorded' | 'followed', string>;
  permissions: Record<Circumstances['permission'], string>;
  stripped: Record<'yes' | 'no', string>;
  extent: {
    none: string;
    view: string;
    tiles(count: number): string;
    failure: string;
  };
  /** What the two clocks of the device say of how long it took, in seconds; `apart` by how much they differ. */
  lasted(wall: string, monotonic: string): string;
  clockMoved: string;
  clockSteady: string;
  zone(name: string, offset: string): string;
  languages(page: string, browser: string): string;
  noLanguage: string;
  window(width: number, height: number, scale: number): string;
  pageSize(width: number, height: number, x: number, y: number): string;
  ownButton: Record<NonNullable<Circumstances['ownButton']>, string>;
  target: { selection: string; image: string; inFrame: string; notFound: string };
  reader(wallet: string, kind: string): string;
  checkedOn(days: string): string;
  generic: string;
  /** `counts`: what was read, by kind. */
  found(counts: string): string;
  notes: Record<ReadingNote, string>;
  list: {
    seen(counts: Counts): string;
    told(rows: number): string;
    notTold: string;
    gap(after: number, before: number, why: string): string;
    why: Record<'jump' | 'page', string>;
    moreGaps(count: number): string;
    full: string;
    noGaps: string;
  };
  failure(text: string, seen: string, gone: string): string;
  notSeen: string;
  covered(count: number, reason: string, part: string): string;
  reasons: Record<string, string>;
  otherReason: string;
  coveredWhy: string;
  nothingCovered: string;
  missingPart(part: string, cause: string): string;
  nothingMissing: string;
  seal(seq: number, at: string): string;
  entryHash(hash: string): string;
  noSeal: string;
  events: Record<CustodyEvent, string>;
  /** What was made of the case before; `sealed` leads to the hash that the entry seals. */
  packages: { title: string; lead: string; of: Record<PackageEvent, { said: string; sealed: string }> };
  files: { heads: readonly [string, string, string]; place(at: string): string; bytes(size: string): string };
  imported: { untouched: string };
}
