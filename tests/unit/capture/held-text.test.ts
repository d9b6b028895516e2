import { describe, expect, it } from 'vitest';
import { LONGEST, PIECE, pieceOf, type SentText, sendText } from '../../../utils/capture/held-text';

/** What the background does: it asks for pieces until it has as much as was said. */
function received(sent: SentText): { text: string; longest: number } {
  if (!('held' in sent)) throw new Error('not held');
  let text = '';
  let longest = 0;
  while (text.length < sent.length) {
    const piece = pieceOf(sent.held, text.length);
    if ('cause' in piece) throw new Error(piece.cause);
    longest = Math.max(longest, piece.value.length);
    text += piece.value;
  }
  return { text, longest };
}

describe('a text on its way from the page', () => {
  it('travels whole where it is short', () => {
    expect(sendText({ value: 'x'.repeat(PIECE) })).toEqual({ value: 'x'.repeat(PIECE) });
    expect(sendText({ cause: 'why' })).toEqual({ cause: 'why' });
  });

  it('travels in pieces where it is long, and arrives as it was', () => {
    const long = `${'钱包 '.repeat(PIECE)}end`;
    const { text, longest } = received(sendText({ value: long }));
    expect(text === long).toBe(true);
    expect(longest).toBe(PIECE);
  });

  it('no piece ends within a character', () => {
    const long = `x${'𠮷'.repeat(PIECE)}`;
    const sent = sendText({ value: long });
    const first = 'held' in sent ? pieceOf(sent.held, 0) : sent;
    expect('value' in first && first.value.isWellFormed()).toBe(true);
    expect(received(sendText({ value: long })).text === long).toBe(true);
  });

  it('is left out, with the cause, above what is kept of a part', () => {
    expect(sendText({ value: 'x'.repeat(LONGEST + 1) })).toEqual({ cause: 'too_large' });
  });

  it('is let go after its last piece', () => {
    const sent = sendText({ value: 'x'.repeat(PIECE + 1) });
    received(sent);
    expect('held' in sent && pieceOf(sent.held, 0)).toHaveProperty('cause');
  });

  it('four of the longest pieces fit into one message, whatever they hold', () => {
    const worst = JSON.stringify('\u0001'.repeat(PIECE)).length;
    expect(4 * worst).toBeLessThan(60 * 1024 * 1024);
  });
});
