import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwnWindow } from './own-window';
import { launchRecorder, pause, type RecorderRun } from './recorder-run';
import { HEALTHY_PAGE, show, takeAway } from './show-state';
import { SHOWN_FAILURES } from './shown-failures';

let run: RecorderRun;
const right: string[] = [];

beforeAll(async () => {
  run = await launchRecorder();
});
afterAll(async () => {
  console.log(
    `failure messages found with the right text and kind: ${right.length} of ${SHOWN_FAILURES.length}`,
  );
  await run?.close();
});

it.concurrent.each(SHOWN_FAILURES)(
  '$name, shown for 1.5 s, is found once, with its words and its kind',
  async (shown) => {
    const { page, listed } = await openOwnWindow(run, HEALTHY_PAGE);
    await show(page, shown);
    await pause(1_500);
    await takeAway(page);
    await pause(900);
    const found = await listed();
    await page.close();
    expect(found.map(({ failure: { text, kind } }) => ({ text, kind }))).toEqual([
      { text: shown.text, kind: shown.kind },
    ]);
    const [one] = found;
    if (shown.code) expect(one?.failure.code).toBe(shown.code);
    expect(one?.shown).toBe(false);
    const lasted = Date.parse(one?.failure.goneAt ?? '') - Date.parse(one?.failure.seenAt ?? '');
    expect(lasted).toBeGreaterThan(700);
    right.push(shown.name);
  },
);

it('there are at least thirty of them', () => {
  expect(SHOWN_FAILURES.length).toBeGreaterThanOrEqual(30);
});
