import * as v from 'valibot';

/** Where a complaint goes its way; asked of the person, never guessed. What differs in who helps is named apart. */
export const Jurisdiction = v.picklist([
  'cn',
  'cn_crypto',
  'hk',
  'hk_crypto',
  'tw',
  'sg',
  'us',
  'us_crypto',
  'uk',
  'uk_crypto',
  'eu',
  'eu_crypto',
  'au',
  'in',
  'ca_bank',
  'ca_wallet',
  'other',
]);
export type Jurisdiction = v.InferOutput<typeof Jurisdiction>;

/** Days of a case that clocks are counted from, in the order in which they come. */
export const CaseDate = v.picklist(['happenedOn', 'contactedOn', 'complainedOn', 'answeredOn']);
export type CaseDate = v.InferOutput<typeof CaseDate>;

/** `2026-02-28`; a day that no calendar has is refused. */
export const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day, 'no such day'),
);

/** A sum without a sign, `48.50`, and its ISO 4217 code or ticker. */
export const SumBack = v.object({
  value: v.pipe(v.string(), v.regex(/^\d{1,15}(?:\.\d{1,18})?$/)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z\d.$₮-]{2,12}$/)),
});
export type SumBack = v.InferOutput<typeof SumBack>;

/** What following a complaint up needs to know of a case; cases made before it was asked have none of it. */
export const FollowUpFields = v.object({
  jurisdiction: v.nullish(Jurisdiction),
  /** When it happened, or was noticed on a statement. */
  happenedOn: v.nullish(Day),
  /** First contact with the provider's support. */
  contactedOn: v.nullish(Day),
  /** The formal complaint to the provider. */
  complainedOn: v.nullish(Day),
  /** The provider's final answer. */
  answeredOn: v.nullish(Day),
  /** A day that the person chose to be reminded of; no rule's day. */
  remindOn: v.nullish(Day),
  /** Whether a court, an arbitrator, a mediator or another authority has the matter already. */
  heldElsewhere: v.nullish(v.boolean()),
  /** The number that the provider gave the complaint or the support case. */
  providerReference: v.nullish(v.string()),
  /** How the matter ended. */
  outcome: v.nullish(v.picklist(['paid_back', 'partly_paid_back', 'corrected', 'refused', 'given_up'])),
  /** What came back, as decimal strings; one entry for each currency. */
  gotBack: v.nullish(v.array(SumBack)),
});
export type FollowUpFields = v.InferOutput<typeof FollowUpFields>;
