import type { Failure } from '../../model/reading';
import { bodyOf, documentOf } from '../../reading/safe-node';
import type { Found } from './find-failures';

/** A failure while it stands on the page. Times are wall clock, ms. */
export interface Standing {
  key: string;
  box: Element;
  failure: Failure;
  said: string[];
  seenAt: number;
  /** When it was first missed; null while it stands. */
  missedAt: number | null;
}

export interface TrackerReports {
  seen(standing: Standing): void;
  gone(standing: Standing, at: number): void;
}

/** A page that renders itself anew takes a message away and brings it back within this time. */
const RENDERS_ANEW_MS = 400;
/** What a message says while it stands is kept that often; one that counts down would never end. */
const MOST_SAID = 8;
/** So many that went are still at hand. */
const MOST_ENDED = 6;

/** Knows which failures stand on a page, so that each is told once, whatever the page does to its elements meanwhile. */
export class FailureTracker {
  readonly #standing = new Map<string, Standing>();
  #ended: Standing[] = [];
  readonly #reports: TrackerReports;
  readonly #newKey: () => string;

  constructor(reports: TrackerReports, newKey: () => string) {
    this.#reports = reports;
    this.#newKey = newKey;
  }

  get size(): number {
    return this.#standing.size;
  }

  /** The keys of those that can be seen now. */
  keys(isSeen: (box: Element) => boolean): string[] {
    return [...this.#standing.values()].filter(({ box }) => isSeen(box)).map(({ key }) => key);
  }

  /** The element of a failure, also of one that went a moment ago: it can still be read. */
  box(key: string): Element | undefined {
    return this.#standing.get(key)?.box ?? this.#ended.find((one) => one.key === key)?.box;
  }

  /** Takes in what stands on the page now; `at` is when it came. */
  take(found: readonly Found[], at: number): void {
    for (const { box, failure } of found) {
      const known = this.#same(box, failure);
      if (known) this.#update(known, box, failure);
      else this.#add(box, failure, at);
    }
  }

  /** Looks whether those that stood still do. */
  check(isSeen: (box: Element) => boolean, now: number): void {
    for (const standing of [...this.#standing.values()]) {
      if (isSeen(standing.box)) standing.missedAt = null;
      else if (standing.missedAt === null) standing.missedAt = now;
      else if (now - standing.missedAt >= RENDERS_ANEW_MS) this.#end(standing, standing.missedAt);
    }
  }

  /** Ends all: the page goes away. */
  end(now: number): void {
    for (const standing of [...this.#standing.values()]) this.#end(standing, standing.missedAt ?? now);
  }

  /** Lets go of all, without a word. */
  forget(): void {
    this.#standing.clear();
    this.#ended = [];
  }

  #same(box: Element, { text }: Failure): Standing | undefined {
    const all = [...this.#standing.values()];
    return (
      all.find((one) => one.box === box || isWithin(one.box, box) || isWithin(box, one.box)) ??
      all.find((one) => one.failure.text === text) ??
      // A node that took the place of another one while its words grew.
      all.find((one) => one.missedAt !== null && isPartOf(one.failure.text, text))
    );
  }

  #add(box: Element, failure: Failure, at: number): void {
    const seen = { ...failure, seenAt: new Date(at).toISOString() };
    const standing = {
      key: this.#newKey(),
      box,
      failure: seen,
      said: [failure.text],
      seenAt: at,
      missedAt: null,
    };
    this.#standing.set(standing.key, standing);
    this.#reports.seen(standing);
  }

  #update(standing: Standing, box: Element, failure: Failure): void {
    standing.box = box;
    standing.missedAt = null;
    if (isCountedDown(standing.failure, failure) || standing.said.length >= MOST_SAID) return;
    // A look at a part of the box tells less than is known.
    if (standing.failure.text.includes(failure.text)) return;
    standing.failure = { ...failure, seenAt: standing.failure.seenAt };
    standing.said.push(failure.text);
    this.#reports.seen(standing);
  }

  #end(standing: Standing, at: number): void {
    this.#standing.delete(standing.key);
    this.#ended = [...this.#ended, standing].slice(-MOST_ENDED);
    this.#reports.gone(standing, at);
  }
}

/** A message that counts its seconds down is the same message; one that names another code or amount is not. */
function isCountedDown(one: Failure, other: Failure): boolean {
  const still = ({ text }: Failure) => text.replace(/(?<![\d.,])\d{1,2}(?= ?(?:s\b|sec|秒|”|"))/gi, '0');
  return one.code === other.code && still(one) === still(other);
}

function isPartOf(one: string, other: string): boolean {
  return other.includes(one) || one.includes(other);
}

/** A whole page that is a failure holds everything that comes later, and is none of it. */
function isWithin(inner: Element, outer: Element): boolean {
  return outer !== bodyOf(documentOf(outer)) && outer.contains(inner);
}
