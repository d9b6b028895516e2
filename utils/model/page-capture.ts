import * as v from 'valibot';
import { Circumstances } from './evidence';
import { Reading } from './reading';
import { SeenText } from './text-places';

/** What the background asks of the reader in a page. */
export const PageRequest = v.object({
  type: v.literal('wallet-witness:read'),
  want: v.picklist(['secrets', 'places', 'look', 'capture']),
});
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** The circumstances that only the page knows; the background adds the rest. */
export const PageCircumstances = v.omit(Circumstances, [
  'browser',
  'extension',
  'permission',
  'clock',
  'trigger',
  'target',
  'ownButton',
  'endedAt',
  'elapsedMs',
]);
export type PageCircumstances = v.InferOutput<typeof PageCircumstances>;

const Part = <T extends v.GenericSchema>(value: T) =>
  v.union([v.object({ value }), v.object({ cause: v.string() })]);

/** What the reader sends back. Each part was taken by itself: one that failed says why and costs no other. */
export const PageCapture = v.object({
  circumstances: PageCircumstances,
  /** False when it could not be found out where the page shows secrets: then no picture of it may be kept. */
  secretsKnown: v.boolean(),
  walletName: v.string(),
  known: v.boolean(),
  reading: Part(Reading),
  html: Part(v.string()),
  text: Part(v.string()),
  places: Part(SeenText),
  elapsedMs: v.number(),
});
export type PageCapture = v.InferOutput<typeof PageCapture>;

/** A part of a capture: what was taken, or why it could not be. */
export type Taken<T> = { value: T } | { cause: string };
