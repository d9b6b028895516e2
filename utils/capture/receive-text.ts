import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Taken } from '../model/page-capture';
import { LONGEST } from './held-text';
import type { PieceRequest } from './page-request';

const Part = v.union([v.object({ value: v.string() }), v.object({ cause: v.string() })]);

/** A text as the page sends it. */
export const Sent = v.union([
  Part,
  v.object({ held: v.string(), length: v.pipe(v.number(), v.integer(), v.maxValue(LONGEST)) }),
]);

/** In the background: the whole of a text, asked for piece by piece where the page holds it. Never rejects. */
export async function receiveText(tabId: number, sent: v.InferOutput<typeof Sent>): Promise<Taken<string>> {
  if (!('held' in sent)) return sent;
  const pieces: string[] = [];
  let got = 0;
  try {
    while (got < sent.length) {
      const request: PieceRequest = { type: 'wallet-witness:piece', held: sent.held, from: got };
      const piece = v.parse(Part, await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
      if ('cause' in piece) return piece;
      if (piece.value === '') return { cause: 'the page sent less than it said' };
      pieces.push(piece.value);
      got += piece.value.length;
    }
    return { value: pieces.join('') };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}
