import * as v from 'valibot';

/** What the person noted about an exhibit; the exhibit itself stays as it is. */
export const Note = v.object({ evidence: v.number(), text: v.string(), updatedAt: v.string() });
export type Note = v.InferOutput<typeof Note>;
