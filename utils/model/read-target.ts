import * as v from 'valibot';
import { Target } from './evidence';

/** What the background asks of the reader in a page about the element that the person chose in the context menu. */
export const TargetRequest = v.object({
  type: v.literal('wallet-witness:target'),
  kind: v.picklist(['selection', 'image']),
  /** The selected words, or the image's address, as the browser's menu named them. */
  named: v.string(),
  /** Firefox's own number for the element under the pointer. */
  elementId: v.nullable(v.number()),
});
export type TargetRequest = v.InferOutput<typeof TargetRequest>;

/** What was read of that element, before anything else of the page; `cause` says why it could not be, else null. */
export const ReadTarget = v.object({
  target: Target,
  html: v.nullable(v.string()),
  cause: v.nullable(v.string()),
});
export type ReadTarget = v.InferOutput<typeof ReadTarget>;
