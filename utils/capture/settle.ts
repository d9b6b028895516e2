import { documentOf, nodeTypeOf } from '../reading/safe-node';
import { type Area, isIn } from './scroll-area';
import { nodesOf, type ShadowRootOf } from './walk';

/** How long a page is given for what it loads and moves, at one scroll position. */
const PICTURES_MS = 2_500;
const ANIMATIONS_MS = 600;
const GROWTH_MS = 500;
const BUSY_MS = 3_000;
/** Frames stop in a tab that is not in front. */
const FRAMES_MS = 250;

/** Resolves when the page has been painted as it is scrolled now. */
export async function painted(): Promise<void> {
  await within(
    FRAMES_MS,
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Gives a page time for pictures in view to load and decode and for short animations to end. */
export async function settled(page: Document, view: Area, shadowRootOf: ShadowRootOf): Promise<void> {
  await painted();
  const pictures = picturesIn(page, view, shadowRootOf).filter(({ complete }) => !complete);
  const moving = page
    .getAnimations()
    .filter(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime) < 5_000,
    );
  if (pictures.length === 0 && moving.length === 0) return;
  await Promise.all([
    within(PICTURES_MS, Promise.allSettled(pictures.map((picture) => picture.decode()))),
    within(ANIMATIONS_MS, Promise.allSettled(moving.map(({ finished }) => finished))),
  ]);
  await painted();
}

/** At the end of a list, reached at `began`: gives it time to grow, more while the page says that it is loading. */
export async function grown(scroller: Element, view: Area, began: number): Promise<void> {
  const before = scroller.scrollHeight;
  const passed = () => performance.now() - began;
  while (passed() < GROWTH_MS || (passed() < BUSY_MS && isBusy(documentOf(scroller), view))) {
    if (scroller.scrollHeight > before) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

function isBusy(page: Document, view: Area): boolean {
  const signs = page.querySelectorAll('[aria-busy=true], [role=progressbar], progress');
  return [...signs].some((sign) => isIn(view, sign) && sign.checkVisibility());
}

function picturesIn(page: Document, view: Area, shadowRootOf: ShadowRootOf): HTMLImageElement[] {
  const found: HTMLImageElement[] = [];
  for (const node of nodesOf(page, shadowRootOf)) {
    if (
      nodeTypeOf(node) === Node.ELEMENT_NODE &&
      (node as Element).localName === 'img' &&
      isIn(view, node as Element)
    )
      found.push(node as HTMLImageElement);
  }
  return found;
}

async function within(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  await Promise.race([promise, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}
