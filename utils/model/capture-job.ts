import * as v from 'valibot';

/** The steps of a capture in their order; the popup shows them as progress. */
export const CaptureStep = v.picklist(['pixels', 'page', 'hash', 'store', 'verify', 'done', 'failed']);
export type CaptureStep = v.InferOutput<typeof CaptureStep>;

/** Why a capture or a look at a page could not be made. The screen has a sentence for each. */
export const CaptureProblem = v.picklist([
  'page_not_allowed',
  'no_grant',
  'reader_failed',
  'nothing_taken',
  'no_room',
  'waits_for_room',
  'store_locked',
  'not_stored',
  'not_verified',
  'interrupted',
  'unexpected',
]);
export type CaptureProblem = v.InferOutput<typeof CaptureProblem>;

/** What the extension can say about a page before it is captured. */
export const PageLook = v.object({
  url: v.string(),
  title: v.string(),
  wallet: v.string(),
  walletName: v.string(),
  /** False when only the generic reader applies. */
  known: v.boolean(),
  transactions: v.number(),
  failures: v.number(),
});
export type PageLook = v.InferOutput<typeof PageLook>;
