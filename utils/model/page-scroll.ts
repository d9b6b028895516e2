import * as v from 'valibot';
import { Circumstances } from './evidence';
import { SeenText } from './text-places';

const Pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e8));
const Size = v.object({ width: Pixels, height: Pixels });

/** What the background asks of the part of the reader that scrolls a page. */
export type ScrollRequest = { type: 'wallet-witness:scroll' } & (
  | { do: 'list' }
  /** Takes a scroller in hand: one of the list by its number, or the one that shows most. */
  | { do: 'begin'; scroller: number | null }
  /** Brings this row of the scroller's content into clear view, and gives what loads lazily its time. */
  | { do: 'show'; row: number }
  /** Looks at what is in view, without scrolling, and where its words stand, or those of all of the page. */
  | { do: 'look'; words: 'view' | 'page' }
  /** Whether the DOM has text or pictures in view. */
  | { do: 'content' }
  /** Puts everything back to where it was scrolled. */
  | { do: 'end' }
);

/** Something on a page that scrolls: the window or an element of its own. */
export const Scroller = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  kind: v.picklist(['window', 'element']),
  /** What is seen of it and all that it holds, CSS pixels. */
  view: Size,
  content: Size,
  /** Its first words, to be recognised by; secrets masked. */
  text: v.pipe(v.string(), v.maxLength(80)),
});
export type Scroller = v.InferOutput<typeof Scroller>;

/** What a scroller shows now. CSS pixels. */
export const ScrollView = v.object({
  /** Device pixels to one CSS pixel. */
  scale: v.pipe(v.number(), v.minValue(0.1), v.maxValue(20)),
  /** The tab's viewport, scroll bars included: what a picture shows. */
  viewport: Size,
  /** Which rectangle of the scroller's content is in view, */
  place: v.object({ x: Pixels, y: Pixels, ...Size.entries }),
  /** where in the viewport it stands, */
  at: v.object({ x: Pixels, y: Pixels }),
  /** and how much of it, above and below, lies under bars that stay in place while it scrolls. */
  bars: v.object({ top: Pixels, bottom: Pixels }),
  content: Size,
  atStart: v.boolean(),
  atEnd: v.boolean(),
  /** False when it could not be found out where secrets are shown: then no picture may be kept. */
  secretsKnown: v.boolean(),
  covered: Circumstances.entries.covered,
  /** Where its words stand in the viewport, where that was asked for. */
  words: v.optional(v.union([v.object({ value: SeenText }), v.object({ cause: v.string() })])),
});
export type ScrollView = v.InferOutput<typeof ScrollView>;
