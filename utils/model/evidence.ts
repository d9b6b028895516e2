import * as v from 'valibot';
import { Clock } from './clock';
import { Imported } from './imported';

/** What was counted over the bytes while they were in hand. Hex, lower case; `crc32` is the ZIP's own checksum. */
export const Digest = v.object({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  sha512: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
  crc32: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Digest = v.InferOutput<typeof Digest>;

/**
 * What a part is, and so how strong as proof: `pixels` came from the browser's compositor, a `rendering` was redrawn from
 * the DOM, a `derivative` was made from other parts;
 * `failure` is what a recorder kept of a message, `rows` a followed list, `target` an element that the person chose,
 * `places` where words stand in the pictures, `original` a file of the person's own, as given.
 */
export const PartLabel = v.picklist([
  'pixels',
  'rendering',
  'derivative',
  'target',
  'dom',
  'text',
  'places',
  'reading',
  'failure',
  'rows',
  'original',
  'circumstances',
]);
export type PartLabel = v.InferOutput<typeof PartLabel>;

/** One sealed file of an evidence item. `name` is its file name in the package. */
export const EvidencePart = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  label: PartLabel,
  type: v.string(),
  digest: Digest,
  /** Of a tile: which rectangle of the page, or of its own scroller, it shows; CSS pixels. */
  place: v.optional(
    v.object({
      x: v.number(),
      y: v.number(),
      width: v.number(),
      height: v.number(),
      /** Where in the picture that rectangle begins, when not in its corner: around it stands the rest of the page. */
      at: v.optional(v.object({ x: v.number(), y: v.number() })),
    }),
  ),
});
export type EvidencePart = v.InferOutput<typeof EvidencePart>;

/** Causes that have words on the screen and in packages; any other cause is the browser's own message. */
export const KNOWN_CAUSES = [
  'no_grant',
  'not_in_front',
  'secrets_unknown',
  'interrupted',
  'message_gone',
  'forgotten',
  'too_large',
  'target_not_found',
  'target_not_unique',
  'target_secret',
  'blank',
  'wrong_size',
  'page_moved',
  'stopped',
  'no_room',
  'list_grows',
  'page_wider',
  'rows_missing',
  'joins_differ',
  'foreign_frame',
] as const;
export type KnownCause = (typeof KNOWN_CAUSES)[number];

/** A part that could not be taken, and why: a known cause or the browser's own message. */
export const MissingPart = v.object({ part: v.string(), cause: v.string() });
export type MissingPart = v.InferOutput<typeof MissingPart>;

export function isKnownCause(cause: string): cause is KnownCause {
  return KNOWN_CAUSES.some((known) => known === cause);
}

/** What came of reading an item back from the store and hashing it again; `fault` is null when all was as sealed. */
export const ReadBack = v.object({ evidence: v.number(), at: v.string(), fault: v.nullable(v.string()) });
export type ReadBack = v.InferOutput<typeof ReadBack>;

/** What the person did to start a capture. */
export const Trigger = v.picklist(['popup', 'button', 'shortcut', 'menu']);
export type Trigger = v.InferOutput<typeof Trigger>;

/**
 * The element that the person chose on the page. What cannot be told for certain stays null: of two equal pictures
 * nobody knows afterwards which one was meant.
 */
export const Target = v.object({
  kind: v.picklist(['selection', 'image']),
  selector: v.nullable(v.string()),
  /** The element's own text; of an image its alternative text. */
  text: v.nullable(v.string()),
  /** The words that were selected. */
  selected: v.nullable(v.string()),
  /** CSS pixels of the viewport of the element's own frame, when the person asked. */
  rect: v.nullable(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() })),
  /** True when the element stands in a frame of the page. */
  inFrame: v.boolean(),
});
export type Target = v.InferOutput<typeof Target>;

/** Where and when a capture was taken, as far as the browser knows. */
export const Circumstances = v.object({
  url: v.string(),
  urlStripped: v.boolean(),
  title: v.string(),
  /** Wall clock, UTC, when the capture began and ended. */
  startedAt: v.string(),
  endedAt: v.string(),
  /** Milliseconds on the page's monotonic clock between the two; independent of changes to the wall clock. */
  elapsedMs: v.number(),
  /** The clocks of the whole capture; earlier versions kept none. */
  clock: v.optional(Clock),
  timeZone: v.string(),
  utcOffsetMinutes: v.number(),
  pageLanguage: v.nullable(v.string()),
  browserLanguage: v.string(),
  viewport: v.object({ width: v.number(), height: v.number(), scale: v.number() }),
  page: v.object({ width: v.number(), height: v.number(), scrollX: v.number(), scrollY: v.number() }),
  browser: v.string(),
  extension: v.string(),
  permission: v.picklist(['activeTab', 'host', 'none']),
  trigger: v.optional(Trigger),
  target: v.optional(Target),
  /** Whether this extension's own button stood on the page: out of the pictures, or, where it did not answer, maybe in them. */
  ownButton: v.optional(v.picklist(['absent', 'taken_out', 'maybe_shown'])),
  /** Regions painted over before anything was stored, because the page showed a secret there. */
  covered: v.array(
    v.object({
      reason: v.string(),
      x: v.number(),
      y: v.number(),
      width: v.number(),
      height: v.number(),
      /** The picture in which it was, where there are several. */
      part: v.optional(v.string()),
    }),
  ),
});
export type Circumstances = v.InferOutput<typeof Circumstances>;

/** One capture, or one file of the person's own: an append-only record. Its bytes are kept apart, by SHA-256. */
export const EvidenceItem = v.object({
  /** Exhibit number of this installation, from 1. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  capturedAt: v.string(),
  wallet: v.string(),
  walletName: v.string(),
  page: v.string(),
  title: v.string(),
  url: v.string(),
  parts: v.array(EvidencePart),
  missing: v.array(MissingPart),
  counts: v.object({ transactions: v.number(), failures: v.number(), messages: v.number() }),
  /** Of a file that the person brought: when, and what, stands in `capturedAt` and here. */
  imported: v.optional(Imported),
  /** The entry in the custody chain that seals it. */
  seal: v.object({ seq: v.number(), hash: v.string() }),
});
export type EvidenceItem = v.InferOutput<typeof EvidenceItem>;

/** The sealed record that names every other part of an item. */
export function recordName(item: Pick<EvidenceItem, 'imported'>): 'capture.json' | 'import.json' {
  return item.imported === undefined ? 'capture.json' : 'import.json';
}

/** `exhibit(7)` is `'E0007'`: the number used in complaints, packages and on the screen. */
export function exhibit(number: number): string {
  return `E${String(number).padStart(4, '0')}`;
}

/** The picture shown for an item: real pixels before a rendering; undefined when it has neither. */
export function pictureOf(item: Pick<EvidenceItem, 'parts'>): EvidencePart | undefined {
  return (
    item.parts.find((part) => part.label === 'pixels') ??
    item.parts.find((part) => part.label === 'rendering')
  );
}
