import * as v from 'valibot';

/** Someone who names the time under RFC 3161; `id` is plain (a-z, 0-9, dash) and names a folder of packages. */
export const Authority = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  name: v.string(),
  url: v.string(),
});
export type Authority = v.InferOutput<typeof Authority>;

/** Why an authority's reply was not taken. */
export const StampProblem = v.picklist([
  'offline',
  'no_permission',
  'too_slow',
  'http_error',
  'too_large',
  'unreadable',
  'refused',
  'wrong_imprint',
  'wrong_nonce',
  'bad_signature',
  'expired',
  'broken_chain',
]);
export type StampProblem = v.InferOutput<typeof StampProblem>;

/**
 * One authority asked to name the time of one entry of the custody chain, whose hash is the imprint (SHA-256); by the chain
 * it stands for all entries before it. `waiting` until there is an answer; an answer that does not hold is `failed`, with why.
 */
export const TimeStamp = v.object({
  id: v.string(),
  authority: Authority,
  /** The entry of the custody chain, and its hash: what the authority is shown. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** When the person asked, and when the query last left the device, UTC; null while it has not. What lies between is the delay. */
  askedAt: v.string(),
  sentAt: v.nullable(v.string()),
  state: v.picklist(['waiting', 'done', 'failed']),
  problem: v.nullable(StampProblem),
  /** The time that the authority names (genTime), UTC; null while there is none. */
  time: v.nullable(v.string()),
  /** DER. The query as it was sent, the reply as it came; null while there is none. */
  request: v.instance(Uint8Array<ArrayBuffer>),
  response: v.nullable(v.instance(Uint8Array<ArrayBuffer>)),
  /** The certificates of the reply, from the authority's own up to the last that is known, PEM; null while there is none. */
  chainPem: v.nullable(v.string()),
});
export type TimeStamp = v.InferOutput<typeof TimeStamp>;

/** What the check of a reply found. */
export const StampOutcome = v.variant('ok', [
  v.object({ ok: v.literal(true), time: v.string(), chainPem: v.string() }),
  v.object({ ok: v.literal(false), problem: StampProblem }),
]);
export type StampOutcome = v.InferOutput<typeof StampOutcome>;
