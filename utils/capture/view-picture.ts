import type { KnownCause } from '../model/evidence';
import type { PageCapture, Taken } from '../model/page-capture';
import { askPage } from './ask-page';
import type { TakenPart } from './capture-page';
import { PicturePlaces } from './picture-places';
import { coverRegions, type Regions, takePixels, takeRendering, thumbnailOf } from './pixels';
import type { Pictures } from './whole-page';

/**
 * The picture of what is in view, pixels or a rendering where none are allowed, with secrets covered: where they stood
 * before it was taken and where they stand after, for a page may move in between. Where its words stand goes with it.
 */
export async function takeView(tabId: number, before: PageCapture): Promise<Pictures> {
  const pixels = await takePixels({ id: tabId });
  const shown = 'value' in pixels;
  const picture = shown ? pixels : await takeRendering(tabId);
  const after = await askPage(tabId, 'places');
  const covered = [...before.circumstances.covered, ...after.circumstances.covered];
  const part = await coverPicture(picture, covered, before.secretsKnown && after.secretsKnown, shown, after);
  const cause = 'cause' in part ? [{ part: shown ? 'pixels' : 'rendering', cause: part.cause }] : [];
  const places = new PicturePlaces();
  if ('value' in part) await places.addView(part.value, after);
  return {
    parts: 'value' in part ? [part.value, ...places.parts] : [],
    missing: [
      ...('cause' in pixels ? [{ part: 'pixels', cause: pixels.cause }] : []),
      ...cause,
      ...places.missing,
    ],
    covered,
    thumbnail: 'value' in part ? await thumbnailOf(part.value.content) : undefined,
  };
}

async function coverPicture(
  picture: Taken<Blob>,
  covered: Regions,
  secretsKnown: boolean,
  shown: boolean,
  { circumstances }: PageCapture,
): Promise<Taken<TakenPart>> {
  if ('cause' in picture) return picture;
  if (!secretsKnown) return { cause: 'secrets_unknown' satisfies KnownCause };
  try {
    const content = await coverRegions(picture.value, covered, { width: circumstances.viewport.width });
    const name = shown ? 'pixels-1.png' : 'rendering.png';
    return { value: { name, label: shown ? 'pixels' : 'rendering', type: 'image/png', content } };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}
