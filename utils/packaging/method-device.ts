import type { SealedFacts } from '../model/sealed-facts';
import type { Fact, MethodTexts } from './method-texts';
import { offsetText, showInstant } from './zoned-time';

/** More than this between the two clocks is no delay in asking them. */
const CLOCKS_APART_MS = 1_000;

/** With what, and under which clocks, a page was taken. `like` gives the offset of times. */
export function deviceFacts({ circumstances }: SealedFacts, like: string, texts: MethodTexts): Fact[] {
  const { timeZone, utcOffsetMinutes, pageLanguage, browserLanguage, viewport, page } = circumstances;
  const { browser, extension, ownButton } = circumstances;
  return [
    ['began', beganAndEnded(circumstances, like)],
    ['lasted', lasted(circumstances, texts)],
    [
      'zone',
      timeZone === undefined || utcOffsetMinutes === undefined
        ? null
        : [texts.zone(timeZone, offsetText(utcOffsetMinutes))],
    ],
    [
      'languages',
      browserLanguage === undefined
        ? null
        : [texts.languages(pageLanguage || texts.noLanguage, browserLanguage)],
    ],
    ['window', viewport ? [texts.window(viewport.width, viewport.height, viewport.scale)] : null],
    ['pageSize', page ? [texts.pageSize(page.width, page.height, page.scrollX, page.scrollY)] : null],
    ['browser', browser === undefined ? null : [browser]],
    ['extension', extension === undefined ? null : [`Wallet Witness ${extension}`]],
    ...(ownButton === undefined ? [] : ([['ownButton', [texts.ownButton[ownButton]]]] as const)),
    ...targetOf(circumstances, texts),
  ];
}

function beganAndEnded(
  { clock, startedAt, endedAt }: SealedFacts['circumstances'],
  like: string,
): string[] | null {
  const [from, to] = [clock?.startedAt ?? startedAt, clock?.endedAt ?? endedAt];
  if (from === undefined || to === undefined) return null;
  return [`${showInstant(from, like)} – ${showInstant(to, like)}`];
}

/** Two clocks measured the same stretch: one that can be set, and one that cannot. */
function lasted({ clock }: SealedFacts['circumstances'], texts: MethodTexts): string[] | null {
  if (clock === undefined) return null;
  const wallMs = Date.parse(clock.endedAt) - Date.parse(clock.startedAt);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const moved = Math.abs(wallMs - clock.monotonicMs) > CLOCKS_APART_MS;
  return [
    texts.lasted(seconds(wallMs), seconds(clock.monotonicMs)),
    moved ? texts.clockMoved : texts.clockSteady,
  ];
}

function targetOf({ target }: SealedFacts['circumstances'], texts: MethodTexts): Fact[] {
  if (target === undefined) return [];
  const words = texts.target;
  const where = [
    words[target.kind],
    ...(target.inFrame ? [words.inFrame] : []),
    ...(target.selector === null ? [words.notFound] : []),
  ];
  return [['target', where]];
}
