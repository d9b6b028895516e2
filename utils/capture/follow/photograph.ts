import type { MissingPart } from '../../model/evidence';
import { askPage, injectReader } from '../ask-page';
import type { TakenPart } from '../capture-page';
import { takeOwnButtonOut } from '../own-button';
import { PicturePlaces } from '../picture-places';
import { coverRegions, type Regions, takePixels, thumbnailOf } from '../pixels';

export interface Photograph {
  parts: TakenPart[];
  missing: MissingPart[];
  covered: Regions;
  thumbnail: Blob | undefined;
}

/** The visible part of a tab when its list is kept, with secrets covered; says why where there is no picture. Never throws. */
export async function photograph(tabId: number): Promise<Photograph> {
  try {
    await injectReader(tabId);
    const before = await askPage(tabId, 'secrets');
    const button = await takeOwnButtonOut(tabId);
    const taken = await takePixels({ id: tabId });
    button.putBack();
    if ('cause' in taken) return noPicture(taken.cause);
    const after = await askPage(tabId, 'places');
    if (!before.secretsKnown || !after.secretsKnown) return noPicture('secrets_unknown');
    const covered = [...before.circumstances.covered, ...after.circumstances.covered];
    const content = await coverRegions(taken.value, covered, {
      width: after.circumstances.viewport.width,
    });
    const picture: TakenPart = { name: 'pixels-1.png', label: 'pixels', type: 'image/png', content };
    const places = new PicturePlaces();
    await places.addView(picture, after);
    return {
      parts: [picture, ...places.parts],
      missing: places.missing,
      covered,
      thumbnail: await thumbnailOf(content),
    };
  } catch (error) {
    return noPicture(error instanceof Error ? error.message : String(error));
  }
}

/** `not_in_front`: the page that was followed is closed, or another one stands in its tab. */
export function noPicture(cause: string): Photograph {
  return { parts: [], missing: [{ part: 'pixels', cause }], covered: [], thumbnail: undefined };
}
