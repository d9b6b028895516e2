import * as v from 'valibot';
import { Circumstances } from './evidence';
import { PageCircumstances } from './page-capture';
import { Failure } from './reading';

const Short = v.pipe(v.string(), v.maxLength(64));
const Text = v.pipe(v.string(), v.maxLength(4_000));

/** Where something stood in the viewport, CSS pixels. */
const Rect = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

/**
 * What the recorder in a page says of a failure that it sees; sent again under the same key when its words change. As the
 * page has it: the background takes secrets out before it remembers anything.
 */
export const SeenFailure = v.object({
  /** The page's own number for it: unique within one document. */
  key: v.pipe(Short, v.regex(/^[\w-]+$/)),
  failure: v.object({
    ...Failure.entries,
    text: Text,
    title: v.nullable(Text),
    code: v.nullable(Short),
    selector: Text,
    seenAt: v.pipe(v.string(), v.isoTimestamp()),
    goneAt: v.null(),
  }),
  /** Everything it said while it was shown, oldest first: a message may change its words. */
  said: v.pipe(v.array(Text), v.maxLength(8)),
  /** Null for what has no place on the page. */
  place: v.nullable(Rect),
  /** The circumstances as the page knows them; its address comes from the browser. */
  circumstances: v.object({
    ...v.omit(PageCircumstances, ['url', 'urlStripped', 'covered']).entries,
    title: Text,
    timeZone: Short,
    pageLanguage: v.nullable(Short),
    browserLanguage: Short,
  }),
  elapsedMs: v.number(),
});
export type SeenFailure = v.InferOutput<typeof SeenFailure>;

/** What the recorder says when a failure that it told of is gone. */
export const GoneFailure = v.object({
  key: SeenFailure.entries.key,
  goneAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type GoneFailure = v.InferOutput<typeof GoneFailure>;

/** A picture of a failure that is kept beside it, or why there is none. */
export const FailurePicture = v.union([
  v.object({
    label: v.picklist(['pixels', 'rendering']),
    takenAt: v.string(),
    /** The part of the viewport that it shows. */
    region: Rect,
    /** Why these are no pixels; null when they are. */
    pixelsCause: v.nullable(v.string()),
    covered: Circumstances.entries.covered,
  }),
  v.object({ cause: v.string(), pixelsCause: v.nullable(v.string()) }),
]);
export type FailurePicture = v.InferOutput<typeof FailurePicture>;

/** A failure as the background remembers it for ten minutes. Its DOM and its picture lie beside it, by its id. */
export const RememberedFailure = v.object({
  id: v.string(),
  ...SeenFailure.entries,
  failure: Failure,
  circumstances: PageCircumstances,
  tabId: v.number(),
  frameId: v.number(),
  /** Address of the page without secrets, from the browser and not from the page. */
  url: v.string(),
  /** How often its words changed. */
  changes: v.number(),
  shown: v.boolean(),
  keptAs: v.nullable(v.number()),
  picture: v.nullable(FailurePicture),
  /** Why its DOM does not lie beside it; null when it does. */
  htmlCause: v.nullable(v.string()),
});
export type RememberedFailure = v.InferOutput<typeof RememberedFailure>;

/** One entry of the ring, as the popup lists it. */
export const ListedFailure = v.object({
  id: v.string(),
  tabId: v.number(),
  host: v.string(),
  failure: Failure,
  /** Whether it still stands on the page; of one that nobody saw go, `goneAt` stays null. */
  shown: v.boolean(),
  /** The exhibit that it was kept as. */
  keptAs: v.nullable(v.number()),
});
export type ListedFailure = v.InferOutput<typeof ListedFailure>;
