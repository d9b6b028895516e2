import * as v from 'valibot';
import { browser } from '#imports';
import type { Request } from '@/utils/messaging/messages';
import { ButtonAnswer, PageButton } from '@/utils/model/page-button';

/** The shapes of what comes back, without the whole table of messages: this script is loaded by every allowed page. */
const REPLIES = { 'capture-from-page': ButtonAnswer, 'page-button': PageButton, 'set-page-button': v.null() };
type Name = keyof typeof REPLIES;

/** Asks the background; null when nobody answers, as after an update of the extension, or the answer has another shape. */
export async function ask<N extends Name>(
  name: N,
  request: Request<N>,
): Promise<v.InferOutput<(typeof REPLIES)[N]> | null> {
  try {
    const reply = v.safeParse(REPLIES[name], await browser.runtime.sendMessage({ name, request }));
    return reply.success ? (reply.output as v.InferOutput<(typeof REPLIES)[N]>) : null;
  } catch {
    return null;
  }
}
