import * as v from 'valibot';

/** Why something is covered in a redacted package. */
export const CoverReason = v.picklist([
  'card_number',
  'account_number',
  'identity_number',
  'phone',
  'email',
  'address',
  'name',
  'balance',
  'key',
  'seed_phrase',
  'other',
]);
export type CoverReason = v.InferOutput<typeof CoverReason>;

/** Proposed by rule, or set by the person; a lifted one is shown in the review and covers nothing. */
const Decided = { by: v.picklist(['rule', 'person']), lifted: v.boolean() };

/** Words that are covered wherever they stand: in pages, texts, tables, letters, and in pictures whose words have places. */
export const TextCover = v.object({ text: v.string(), reason: CoverReason, ...Decided });
export type TextCover = v.InferOutput<typeof TextCover>;

/** A box over one picture of an exhibit; pixels of that picture. */
export const PictureCover = v.object({
  evidence: v.number(),
  part: v.string(),
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  reason: CoverReason,
  ...Decided,
});
export type PictureCover = v.InferOutput<typeof PictureCover>;

/** What the person covers in the redacted package of a case. */
export const Redaction = v.object({
  caseNumber: v.number(),
  texts: v.array(TextCover),
  pictures: v.array(PictureCover),
  /** Parts that stay out whole, because the person wants it so. */
  leftOut: v.array(v.object({ evidence: v.number(), part: v.string() })),
  /** When every exhibit of the case was looked through, UTC; null while it was not. */
  reviewedAt: v.nullable(v.string()),
  /** The exhibits that were looked through. */
  seen: v.array(v.number()),
});
export type Redaction = v.InferOutput<typeof Redaction>;
