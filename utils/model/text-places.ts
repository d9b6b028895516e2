import * as v from 'valibot';

/** A word, or a piece of one, as it stood in a picture; pixels of that picture. */
export const TextRun = v.object({
  text: v.string(),
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
});
export type TextRun = v.InferOutput<typeof TextRun>;

/** The words that a page shows at one moment, CSS pixels of the viewport; not `whole` where there were too many. */
export const SeenText = v.object({ runs: v.array(TextRun), whole: v.boolean() });
export type SeenText = v.InferOutput<typeof SeenText>;

/** Where the words stood in each picture of a capture, in reading order: the sealed part `places.json`. */
export const TextPlaces = v.object({
  pictures: v.array(v.object({ part: v.string(), runs: v.array(TextRun) })),
});
export type TextPlaces = v.InferOutput<typeof TextPlaces>;
