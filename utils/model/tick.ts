import * as v from 'valibot';

/** A point of a checklist that the person has done. */
export const Tick = v.object({
  /** `C0003` for a case's own list; `security` for the list that is the person's, whatever the case. */
  scope: v.string(),
  id: v.string(),
  /** UTC, when it was ticked. */
  at: v.string(),
});
export type Tick = v.InferOutput<typeof Tick>;
