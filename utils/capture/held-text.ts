import type { KnownCause } from '../model/evidence';
import type { Taken } from '../model/page-capture';

/**
 * Browsers refuse a message above 64 MiB (Chrome: 64 MiB of JSON, in which one UTF-16 unit takes six bytes at most).
 * A reply carries four texts at most, each no longer than a piece: 4 × 2 Mi × 6 bytes = 48 MiB.
 */
export const PIECE = 2 * 1024 * 1024;

/** No part of a page longer than this is taken, in UTF-16 units; what is left out is listed as missing. */
export const LONGEST = 48 * 1024 * 1024;

/** A text on its way from the page: itself where it is short, else a name by which its pieces can be asked for. */
export type SentText = Taken<string> | { held: string; length: number };

/** As many as are kept at once: a capture holds four texts, and another one may run beside it. */
const MOST_HELD = 8;
const held = new Map<string, string>();

/** In the page: makes a text ready to be sent. A long one stays here until its pieces were asked for. */
export function sendText(taken: Taken<string>): SentText {
  if ('cause' in taken || taken.value.length <= PIECE) return taken;
  if (taken.value.length > LONGEST) return { cause: 'too_large' satisfies KnownCause };
  const name = crypto.randomUUID();
  held.set(name, taken.value);
  for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest);
  return { held: name, length: taken.value.length };
}

/** In the page: the piece of a held text that begins at `from`; a pair of surrogates stays together. */
export function pieceOf(name: string, from: number): Taken<string> {
  const text = held.get(name);
  if (text === undefined) return { cause: 'the page no longer holds this text' };
  const end = from + PIECE;
  const splits = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  const piece = text.slice(from, splits ? end - 1 : end);
  if (from + piece.length >= text.length) held.delete(name);
  return { value: piece };
}
