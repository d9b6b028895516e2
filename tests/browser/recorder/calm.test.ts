import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALM_STATES } from './calm-states';
import { openOwnWindow } from './own-window';
import { launchRecorder, pause, type RecorderRun } from './recorder-run';
import { HEALTHY_PAGE, show, takeAway } from './show-state';

/** So many states stand on one page together, each in a place of its own. */
const TOGETHER = 12;

let run: RecorderRun;
let calm = 0;

beforeAll(async () => {
  run = await launchRecorder();
});
afterAll(async () => {
  console.log(
    `healthy, success, chat and loading states that raised nothing: ${calm} of ${CALM_STATES.length}`,
  );
  await run?.close();
});

const groups = Array.from({ length: Math.ceil(CALM_STATES.length / TOGETHER) }, (_, at) =>
  CALM_STATES.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

it.concurrent.each(groups.map((group) => [`${group[0]?.name} … ${group.at(-1)?.name}`, group] as const))(
  'nothing is a failure in: %s',
  async (_, group) => {
    const { page, listed } = await openOwnWindow(run, HEALTHY_PAGE);
    for (const { html } of group) await show(page, { html });
    await pause(1_800);
    for (const _state of group) await takeAway(page);
    const found = (await listed()).map(({ failure }) => failure.text);
    await page.close();
    expect(found).toEqual([]);
    calm += group.length;
  },
);

it('there are at least ninety of them', () => {
  expect(CALM_STATES.length).toBeGreaterThanOrEqual(90);
});
