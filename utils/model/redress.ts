import * as v from 'valibot';
import { IssueType } from './case';
import { CaseDate, Day, Jurisdiction } from './jurisdiction';

const Text = v.pipe(v.string(), v.nonEmpty());

/** Words of a rule in both languages of the screen. */
export const Wording = v.object({ en: Text, zh: Text });
export type Wording = v.InferOutput<typeof Wording>;

/**
 * How a rule is known: from the authority's own page, from a copy of the official text, from somebody who writes about
 * it, or not yet from any text that was read (then no day of it is shown as certain).
 */
export const Grade = v.picklist(['official', 'official_copy', 'secondary', 'unverified']);
export type Grade = v.InferOutput<typeof Grade>;

/** Where a rule comes from, where it can be looked up again, and when it was last checked. */
export const Source = v.object({
  title: Text,
  url: v.nullable(v.pipe(v.string(), v.url())),
  grade: Grade,
  checkedOn: Day,
});
export type Source = v.InferOutput<typeof Source>;

export const Actor = v.picklist(['you', 'provider', 'merchant', 'authority']);
export type Actor = v.InferOutput<typeof Actor>;

export const Unit = v.picklist(['days', 'business_days', 'weeks', 'months', 'years']);
export type Unit = v.InferOutput<typeof Unit>;

/** Whether the day that starts a period is counted as its first. */
export const DayZero = v.picklist(['excluded', 'included']);
export type DayZero = v.InferOutput<typeof DayZero>;

/** A day of the case, or (`uk.3`) the last day of another clock of the same jurisdiction. */
export const Start = v.union([CaseDate, v.pipe(v.string(), v.regex(/^[a-z]+\.[0-9a-z]+$/))]);
export type Start = v.InferOutput<typeof Start>;

/** A period that a rule sets. */
export const Clock = v.object({
  id: Text,
  who: Actor,
  /** What has to be done before it runs out. */
  what: Wording,
  /** A law or an authority's rule; or what a provider or a desk says of itself. */
  kind: v.picklist(['law', 'promise']),
  amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: Unit,
  /** Empty: it runs from a day that a case does not hold. Of several, the earliest known is safe. */
  from: v.array(Start),
  /** The same start in words. */
  since: Wording,
  dayZero: DayZero,
  /** Whether the step is no longer open once it has run out. */
  closes: v.boolean(),
  source: Source,
});
export type Clock = v.InferOutput<typeof Clock>;

/** One step of a ladder: a desk, or the plain word that there is none. */
export const Step = v.object({
  id: Text,
  desk: Wording,
  /** What is done there. */
  task: Wording,
  who: Actor,
  issues: v.union([v.literal('all'), v.pipe(v.array(IssueType), v.minLength(1))]),
  /** To be done before all else. */
  urgent: v.boolean(),
  /** Any of these opens it: a day of the case, or a clock that has run out. Empty: always open. */
  opens: v.array(Start),
  /** What the desk asks for before it takes a matter. */
  asks: v.array(v.picklist(['not_elsewhere', 'reference'])),
  phone: v.nullable(Text),
  url: v.nullable(v.pipe(v.string(), v.url())),
  noDesk: v.boolean(),
  source: Source,
  clocks: v.array(Clock),
});
export type Step = v.InferOutput<typeof Step>;

export const Rules = v.object({
  jurisdiction: Jurisdiction,
  /** Whose days count; null where the jurisdiction has several zones: then the device's. */
  zone: v.nullable(Text),
  /** Which calendar of working days is used; `weekends` knows no public holidays. */
  calendar: v.picklist(['cn', 'weekends']),
  steps: v.pipe(v.array(Step), v.minLength(1)),
});
export type Rules = v.InferOutput<typeof Rules>;
