import * as v from 'valibot';

/** Where the button stands: CSS pixels from the right and the lower edge of the window. */
export const ButtonPlace = v.object({ right: v.number(), bottom: v.number() });
export type ButtonPlace = v.InferOutput<typeof ButtonPlace>;

/** The words on the button and in its menu, in the language that the person chose. */
export const ButtonWords = v.object({
  capture: v.string(),
  capturing: v.string(),
  notAnswered: v.string(),
  menu: v.string(),
  move: v.string(),
  otherSide: v.string(),
  hideHere: v.string(),
  hideEverywhere: v.string(),
  bringBack: v.string(),
});
export type ButtonWords = v.InferOutput<typeof ButtonWords>;

/** What the background says to a page's button: null where none is to be shown. `place` is null until it was moved. */
export const PageButton = v.nullable(
  v.object({ place: v.nullable(ButtonPlace), lang: v.string(), words: ButtonWords }),
);
export type PageButton = v.InferOutput<typeof PageButton>;

/** What the button says after a capture: `ok` only when all was read back. */
export const ButtonAnswer = v.object({ ok: v.boolean(), said: v.string(), more: v.nullable(v.string()) });
export type ButtonAnswer = v.InferOutput<typeof ButtonAnswer>;
