import type { KnownCause } from '../model/evidence';
import type { ScrollView } from '../model/page-scroll';
import type { PagePicture } from '../platform/page-picture';
import type { ScrollerOf } from './ask-scroller';
import { PicturePlaces } from './picture-places';
import { GROWTH_SCREENS, type Tiles, type TilesOptions } from './take-tiles';
import { TilePicture } from './tile-picture';

/** Firefox draws on a canvas that can hold no more (`gfx.max-alloc-size`, and 32,767 a side). */
const LONGEST_SIDE = 32_000;
const LARGEST_AREA = 100_000_000;

/**
 * Photographs a page that need not be scrolled for it: in one call, in several where one picture would grow too large.
 * Each is kept before the next is taken; secrets are painted over where they were before it and where they are after.
 */
export async function takeInOneCall(
  tabId: number,
  page: ScrollerOf,
  picture: PagePicture,
  { keep, progress, halted }: TilesOptions,
): Promise<Tiles> {
  const result: Tiles = { missing: [], covered: [], places: new PicturePlaces() };
  let before = await seenThrough(page, halted);
  const { content, scale } = before;
  const most = Math.floor(Math.min(LONGEST_SIDE, LARGEST_AREA / (content.width * scale)) / scale);
  const count = Math.ceil(content.height / most);
  for (let index = 0; index < count; index += 1) {
    const cause = await halted();
    if (cause !== null) {
      result.missing.push({ part: 'pixels', cause });
      break;
    }
    await progress(index + 1, count);
    const name = `pixels-${index + 1}.png`;
    const place = {
      x: 0,
      y: index * most,
      width: content.width,
      height: Math.min(most, content.height - index * most),
    };
    try {
      const tile = await TilePicture.open(await picture(tabId, place, scale));
      const after = await page.look('page');
      if (!before.secretsKnown || !after.secretsKnown)
        throw new Error('secrets_unknown' satisfies KnownCause);
      if (Math.abs(tile.width - place.width * scale) > 2 || Math.abs(tile.height - place.height * scale) > 2)
        throw new Error('wrong_size' satisfies KnownCause);
      const covered = [...before.covered.map(onPage(before)), ...after.covered.map(onPage(after))].filter(
        ({ y, height }) => y + height >= place.y && y <= place.y + place.height,
      );
      tile.cover(
        covered.map((region) => ({ ...region, y: region.y - place.y })),
        scale,
      );
      if (tile.isOneColour() && (await page.hasContent()))
        result.missing.push({ part: name, cause: 'blank' });
      await keep({ name, label: 'pixels', type: 'image/png', content: await tile.png(), place });
      const corner = { x: place.x - after.place.x + after.at.x, y: place.y - after.place.y + after.at.y };
      result.places.add(name, after.words, { ...corner, scale, width: tile.width, height: tile.height });
      result.covered.push(...covered.map((region) => ({ ...region, y: region.y - place.y, part: name })));
      tile.close();
      before = after;
    } catch (error) {
      result.missing.push({ part: name, cause: error instanceof Error ? error.message : String(error) });
    }
  }
  return result;
}

/** Scrolls down once, that what loads only when it is seen is there, and back up. */
async function seenThrough(page: ScrollerOf, halted: TilesOptions['halted']): Promise<ScrollView> {
  let view = await page.show(0);
  const most = view.content.height + GROWTH_SCREENS * view.place.height;
  while ((await halted()) === null) {
    if (view.atEnd) view = await page.look('view');
    const end = view.place.y + view.place.height;
    if (view.atEnd || end > most) break;
    const next = await page.show(end);
    if (next.place.y <= view.place.y) break;
    view = next;
  }
  return page.show(0);
}

/** Secrets are found where they stand in the viewport; here they are needed where they stand on the page. */
function onPage({ place, at }: ScrollView) {
  return (region: ScrollView['covered'][number]) => ({
    ...region,
    x: region.x - at.x + place.x,
    y: region.y - at.y + place.y,
  });
}
