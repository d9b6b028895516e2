import { describe, expect, it } from 'vitest';
import { type SaveState, saveLatest } from '../../../utils/messaging/save-latest';

/** A store whose every reply is given by the test. */
function heldStore<T>() {
  const sent: T[] = [];
  const replies: { give: () => void; refuse: () => void }[] = [];
  const send = (value: T) => {
    sent.push(value);
    return new Promise<void>((resolve, reject) => {
      replies.push({ give: () => resolve(), refuse: () => reject(new Error('disk full')) });
    });
  };
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return {
    sent,
    send,
    give: async () => {
      replies.shift()?.give();
      await turn();
    },
    refuse: async () => {
      replies.shift()?.refuse();
      await turn();
    },
  };
}

function textSaver() {
  const store = heldStore<string>();
  const states: SaveState[] = [];
  const saver = saveLatest(store.send, (state) => states.push(state));
  return { ...store, states, saver };
}

describe('saving what is typed', () => {
  it('sends the first at once and of all that follows only the latest', async () => {
    const { saver, sent, give } = textSaver();
    for (const text of ['a', 'ab', 'abc']) saver.save(text);
    expect(sent).toEqual(['a']);
    await give();
    expect(sent).toEqual(['a', 'abc']);
    await give();
    expect(saver.idle()).toBe(true);
  });

  it('says saved only after the reply to the latest', async () => {
    const { saver, states, give } = textSaver();
    saver.save('a');
    saver.save('ab');
    await give();
    expect(states).not.toContain('saved');
    await give();
    expect(states.at(-1)).toBe('saved');
  });

  it('sends what waits without a reply when the page goes', () => {
    const { saver, sent } = textSaver();
    saver.save('a');
    saver.save('ab');
    saver.flush();
    expect(sent).toEqual(['a', 'ab']);
  });

  it('keeps what was refused and sends it again when asked', async () => {
    const { saver, sent, states, refuse, give } = textSaver();
    saver.save('a');
    await refuse();
    expect(states.at(-1)).toBe('failed');
    expect(saver.idle()).toBe(false);
    saver.flush();
    expect(sent).toEqual(['a', 'a']);
    await give();
    expect(states.at(-1)).toBe('saved');
  });

  it('never puts an older text over a newer one after a refusal', async () => {
    const { saver, sent, refuse } = textSaver();
    saver.save('a');
    saver.save('ab');
    await refuse();
    saver.flush();
    expect(sent).toEqual(['a', 'ab']);
  });

  it('joins partial changes, so that no field is lost on the way', async () => {
    const store = heldStore<Record<string, string>>();
    const saver = saveLatest(
      store.send,
      () => undefined,
      (older, newer) => ({ ...older, ...newer }),
    );
    saver.save({ name: 'L' });
    saver.save({ name: 'Li' });
    saver.save({ account: '1' });
    await store.refuse();
    saver.save({ account: '12' });
    expect(store.sent.at(-1)).toEqual({ name: 'Li', account: '12' });
  });

  it('forgets what waits when it was given up', async () => {
    const { saver, sent, give } = textSaver();
    saver.save('a');
    saver.save('ab');
    saver.drop();
    await give();
    expect(sent).toEqual(['a']);
    expect(saver.idle()).toBe(true);
  });
});
