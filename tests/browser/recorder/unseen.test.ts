import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnWindow } from './own-window';
import { launchRecorder, pause, type RecorderRun } from './recorder-run';
import { HEALTHY_PAGE, show, takeAway } from './show-state';
import { CALM_CHATS } from './unseen-calm-chats';
import { CALM_HIDDEN } from './unseen-calm-hidden';
import { CALM_KITS } from './unseen-calm-kits';
import { CALM_PARTS } from './unseen-calm-pages';
import { CHINESE_KITS } from './unseen-chinese-kits';
import type { UnseenFailure } from './unseen-failure';
import { HAND_MADE } from './unseen-hand-made';
import { WESTERN_KITS } from './unseen-western-kits';

const FAILURES: readonly UnseenFailure[] = [...CHINESE_KITS, ...WESTERN_KITS, ...HAND_MADE];
const CALM = [...CALM_KITS, ...CALM_HIDDEN, ...CALM_PARTS, ...CALM_CHATS];
/** So many healthy states stand on one page together. */
const TOGETHER = 7;

let run: RecorderRun;
let right = 0;
let calm = 0;

beforeAll(async () => {
  run = await launchRecorder();
});
afterAll(async () => {
  console.log(
    `failures of more kits and of hand-made sites, with text, title, kind and code: ${right} of ${FAILURES.length}; ` +
      `more healthy states that raised nothing: ${calm} of ${CALM.length}`,
  );
  await run?.close();
});

describe('shown for 1.5 s, it is found once, with its text, title, kind and code', () => {
  it.concurrent.each(FAILURES)('$name', async (shown) => {
    const { page, listed } = await openOwnWindow(run, HEALTHY_PAGE);
    await show(page, shown);
    await pause(1_500);
    await takeAway(page);
    await pause(700);
    const found = (await listed()).map(({ failure: { text, title, kind, code } }) => ({
      text,
      kind,
      code,
      ...(shown.title === undefined ? {} : { title }),
    }));
    await page.close();
    const { text, kind, code = null, title } = shown;
    expect(found).toEqual([{ text, kind, code, ...(title === undefined ? {} : { title }) }]);
    right += 1;
  });
});

describe('nothing is a failure in', () => {
  const groups = Array.from({ length: Math.ceil(CALM.length / TOGETHER) }, (_, at) =>
    CALM.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  it.concurrent.each(groups.map((group) => [`${group[0]?.name} … ${group.at(-1)?.name}`, group] as const))(
    '%s',
    async (_, group) => {
      const { page, listed } = await openOwnWindow(run, HEALTHY_PAGE);
      for (const { html } of group) await show(page, { html });
      await pause(1_800);
      const found = (await listed()).map(({ failure }) => failure.text);
      await page.close();
      expect(found).toEqual([]);
      calm += group.length;
    },
  );
});
