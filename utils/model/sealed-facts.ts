import * as v from 'valibot';
import { Circumstances } from './evidence';
import { ToldTotal } from './follow';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What `rows.json` of a followed list says of the list as a whole. */
export const FollowedFacts = v.object({
  seen: Count,
  /** How many rows the page itself spoke of; null where it did not. */
  of: v.nullable(ToldTotal),
  /** Where rows may be wanting: behind row `after` and before row `before`, counted from 1. */
  gaps: v.array(v.object({ after: Count, before: Count, why: v.picklist(['jump', 'page']) })),
  views: Count,
  leftOut: Count,
  full: v.boolean(),
});
export type FollowedFacts = v.InferOutput<typeof FollowedFacts>;

/** How an item was taken, as its own sealed files say; what an earlier version did not write down is absent. */
export const SealedFacts = v.object({
  circumstances: v.partial(Circumstances),
  /** Null for everything but a followed list. */
  followed: v.nullable(FollowedFacts),
});
export type SealedFacts = v.InferOutput<typeof SealedFacts>;
