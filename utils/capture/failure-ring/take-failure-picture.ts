import { browser } from 'wxt/browser';
import type { KnownCause } from '../../model/evidence';
import type { Taken } from '../../model/page-capture';
import type { FailurePicture } from '../../model/recorded-failure';
import { renderingWorld } from '../../platform/rendering-world';
import { takeOwnButtonOut } from '../own-button';
import { coverRegions, type Regions, takePixels, takeRendering } from '../pixels';
import { type Aimed, type At, aimAtFailure } from './ask-recorder';

export interface TakenPicture {
  content: Blob;
  picture: Extract<FailurePicture, { label: string }>;
}

/** A picture or why there is none; `pixelsCause` says why it is no picture of the browser's own. */
export type PictureOrCause = TakenPicture | { cause: string; pixelsCause: string };

const GONE = 'message_gone' satisfies KnownCause;

/**
 * A picture of a failure that stands on the screen: the browser's own pixels where a click allows them (`mayAsk`), else a
 * rendering of the message with what is around it. Secrets are covered.
 */
export async function takeFailurePicture(at: At, aimed: Aimed, mayAsk: boolean): Promise<PictureOrCause> {
  const pixels = mayAsk ? await takeFailurePixels(at, aimed) : { cause: 'no_grant' satisfies KnownCause };
  if ('value' in pixels) return pixels.value;
  // What was made ready for the pixels is looked up anew: the message may have gone meanwhile.
  const rendering = await attempt(async () => render(at, await aimAtFailure(at), pixels.cause));
  return 'value' in rendering ? rendering.value : { cause: rendering.cause, pixelsCause: pixels.cause };
}

/** The pixels of a tab while a failure stands in it; it is looked for before and after, for it may go in between. */
export function takeFailurePixels(at: At, before: Aimed): Promise<Taken<TakenPicture>> {
  return attempt(async () => {
    const tab = await browser.tabs.get(at.tabId);
    if (!tab.active) throw new Error('not_in_front' satisfies KnownCause);
    if (!before.region) throw new Error(GONE);
    const takenAt = new Date().toISOString();
    const button = await takeOwnButtonOut(at.tabId);
    const shot = await takePixels({ id: at.tabId });
    button.putBack();
    if ('cause' in shot) throw new Error(shot.cause);
    const after = await aimAtFailure(at);
    if (!after.region) throw new Error(GONE);
    const covered = [...before.covered, ...after.covered];
    const { width = 0, height = 0 } = tab;
    const region = { x: 0, y: 0, width, height };
    return {
      content: await coverRegions(shot.value, covered, { scale: before.scale }),
      picture: { label: 'pixels', takenAt, region, pixelsCause: null, covered },
    };
  });
}

async function render(at: At, { region, covered, scale }: Aimed, pixelsCause: string): Promise<TakenPicture> {
  if (!region) throw new Error(GONE);
  const takenAt = new Date().toISOString();
  const drawn = await takeRendering(at.tabId, { region, scale });
  if ('cause' in drawn) throw new Error(drawn.cause);
  // Drawn where the aim is not seen, the picture may have come too late for the message.
  if (renderingWorld() === 'MAIN' && !(await aimAtFailure(at)).region) throw new Error(GONE);
  return {
    content: await coverRegions(drawn.value, within(covered, region), { scale }),
    picture: { label: 'rendering', takenAt, region, pixelsCause, covered },
  };
}

/** The same places, counted from the corner of a part of the viewport. */
function within(covered: Regions, { x, y }: { x: number; y: number }): Regions {
  return covered.map((place) => ({ ...place, x: place.x - x, y: place.y - y }));
}

async function attempt<T>(take: () => Promise<T>): Promise<Taken<T>> {
  try {
    return { value: await take() };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}
