import * as v from 'valibot';
import { CoverReason } from './redaction';

/**
 * Why a part is not in a redacted package. `person`: the person wants it so; `not_looked_through`: a picture that nobody
 * looked through; `derivative`: put together from pictures that are in the package themselves; `still_shown`: it could not
 * be shown to be covered; `kind`: a kind of file that cannot be covered; `charset`: a text in an encoding that is not sure;
 * `places`: it tells how long covered words are; `unreadable`: a picture that could not be opened.
 */
export const WhyOut = v.picklist([
  'person',
  'not_looked_through',
  'derivative',
  'still_shown',
  'kind',
  'charset',
  'places',
  'unreadable',
]);
export type WhyOut = v.InferOutput<typeof WhyOut>;

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What became of one sealed part. */
export const RedactedPart = v.strictObject({
  /** Its name in the sealed exhibit. */
  part: v.string(),
  is: v.picklist(['identical', 'covered', 'left_out']),
  /**
   * SHA-256 of the sealed original. Null for a text that is not identical: whoever knows all of a text but a number could try
   * numbers until the hash fits. The sealed record of the exhibit names it.
   */
  original: v.nullable(Sha256),
  /** The file in this package, beside the exhibit's others, and its SHA-256; null where there is none. */
  file: v.nullable(v.string()),
  copy: v.nullable(Sha256),
  /** How many places are covered, by reason. */
  covers: v.partial(v.strictObject(Object.fromEntries(CoverReason.options.map((reason) => [reason, Count])))),
  why: v.nullable(WhyOut),
});
export type RedactedPart = v.InferOutput<typeof RedactedPart>;

export const RedactedExhibit = v.strictObject({
  evidence: v.pipe(v.string(), v.regex(/^E\d{4,}$/)),
  /** The sealed record that names every original of the exhibit; the custody log names the same hash. */
  record: v.strictObject({ name: v.picklist(['capture.json', 'import.json']), sha256: Sha256 }),
  parts: v.array(RedactedPart),
});
export type RedactedExhibit = v.InferOutput<typeof RedactedExhibit>;

/** `data/redactions.json`: what is covered in a redacted package, and from which sealed originals it was made. */
export const Redactions = v.strictObject({
  case: v.string(),
  madeAt: v.string(),
  exhibits: v.array(RedactedExhibit),
});
export type Redactions = v.InferOutput<typeof Redactions>;
