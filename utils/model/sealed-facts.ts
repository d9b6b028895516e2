import * as v from 'valibot';
import { Circumstances } from './evidence';
import { ToldTotal } from './follow';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What `rows.json` of a followed list says of the list as a whole. */
const FollowedFacts = v.object({
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

const SomeCircumstances = v.partial(Circumstances);

/** How an item was taken, as its own sealed files say; what an earlier version did not write down is absent. */
export interface SealedFacts {
  circumstances: v.InferOutput<typeof SomeCircumstances>;
  /** Null for everything but a followed list. */
  followed: FollowedFacts | null;
}

const Recorded = v.object({ circumstances: v.record(v.string(), v.unknown()) });

/**
 * The facts in an item's sealed record (`capture.json`) and in its `rows.json`, null where it has none. A fact that is not
 * there or cannot be read is absent, and costs no other.
 */
export function sealedFacts(record: unknown, rows: unknown): SealedFacts {
  const recorded = v.safeParse(Recorded, record);
  const followed = v.safeParse(FollowedFacts, rows);
  return {
    circumstances: recorded.success ? readable(recorded.output.circumstances) : {},
    followed: followed.success ? followed.output : null,
  };
}

function readable(recorded: Record<string, unknown>): SealedFacts['circumstances'] {
  const facts = Object.entries(SomeCircumstances.entries).flatMap(([name, schema]) => {
    const read = v.safeParse(schema, recorded[name]);
    return read.success && read.output !== undefined ? [[name, read.output]] : [];
  });
  return v.parse(SomeCircumstances, Object.fromEntries(facts));
}
