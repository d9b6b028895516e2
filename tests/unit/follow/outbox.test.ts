import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Deliver, makeOutbox } from '../../../utils/capture/follow/outbox';
import type { Look } from '../../../utils/capture/follow/read-view';
import type { FollowRow } from '../../../utils/model/follow';
import { transaction } from './invented-row';

const row = (number: number, html = 'x'): FollowRow => ({
  row: number,
  at: '',
  transaction: transaction({}),
  html,
});

const look = (rows: FollowRow[]): Look => ({
  rows,
  failures: [],
  view: {
    at: '',
    page: { url: '', number: null, from: null, to: null },
    scroll: { x: 0, y: 0 },
    extent: 0,
    runs: [],
    of: null,
    wallet: 'generic',
    kind: 'list',
    notes: [],
    leftOut: 0,
  },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is gathered in a page', () => {
  it('is handed over in small pieces, rows before the view that shows them', async () => {
    const sent: Parameters<Deliver>[0][] = [];
    const outbox = makeOutbox(
      async (content) => sent.push(content) > 0,
      () => undefined,
    );
    outbox.put(look(Array.from({ length: 120 }, (_, index) => row(index))));
    await outbox.empty();
    expect(sent.map(({ rows, view }) => [rows.length, view !== null])).toEqual([
      [50, false],
      [50, false],
      [20, false],
      [0, true],
    ]);
    expect(sent.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  });

  it('never makes a message that a long row could swell: it goes by itself', async () => {
    const sent: number[] = [];
    const outbox = makeOutbox(
      async ({ rows }) => sent.push(rows.length) > 0,
      () => undefined,
    );
    outbox.put(look(Array.from({ length: 4 }, (_, index) => row(index, 'y'.repeat(300 * 1024)))));
    await outbox.empty();
    expect(sent).toEqual([1, 1, 1, 1, 0]);
  });

  it('is sent again, in its order, when the worker died with it', async () => {
    const arrived: number[] = [];
    let tries = 0;
    const outbox = makeOutbox(
      async ({ seq }) => {
        tries += 1;
        if (tries % 2 === 1) throw new Error('the worker was ended');
        return arrived.push(seq) > 0;
      },
      () => undefined,
    );
    outbox.put(look([row(0)]));
    outbox.put(look([row(1)]));
    const empty = outbox.empty();
    await vi.runAllTimersAsync();
    await empty;
    expect(arrived).toEqual([0, 1, 2, 3]);
  });

  it('is given up when no more is wanted, and when nobody answers any more', async () => {
    for (const deliver of [async () => false, () => Promise.reject(new Error('gone'))]) {
      const ended = vi.fn();
      const outbox = makeOutbox(deliver, ended);
      outbox.put(look([row(0)]));
      const empty = outbox.empty();
      await vi.runAllTimersAsync();
      await empty;
      expect(ended).toHaveBeenCalledOnce();
    }
  });
});
