import * as v from 'valibot';
import { Day } from './jurisdiction';

/** A day on which the person wants to be told something, also when the browser was closed on it. */
export const Reminder = v.object({
  /** The same for the same thing: a clock's own name, or `own`. */
  id: v.string(),
  caseNumber: v.number(),
  on: Day,
  /** In the words of the screen when it was set. */
  text: v.string(),
  /** UTC; null until it was shown. */
  shownAt: v.nullable(v.string()),
});
export type Reminder = v.InferOutput<typeof Reminder>;
