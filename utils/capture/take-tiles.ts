import type { MissingPart } from '../model/evidence';
import type { Taken } from '../model/page-capture';
import type { ScrollView } from '../model/page-scroll';
import type { ScrollerOf } from './ask-scroller';
import type { TakenPart } from './capture-page';
import { PicturePlaces } from './picture-places';
import { showNext } from './show-next';
import { OVERLAP_PX } from './stitch';
import { Stitching } from './stitching';
import { takeTile } from './take-tile';

/** A list that grows while it is scrolled is followed for so many screens beyond what was there at the beginning. */
export const GROWTH_SCREENS = 20;
/** The browser ends a worker's task after five minutes; two pictures a second come to this with room for the rest. */
const MOST_TILES = 500;
/** After so many failures in a row no other tile would succeed: the tab was left, or the window is gone. */
const MOST_FAILURES = 5;

export interface TilesOptions {
  keep(part: TakenPart): Promise<void>;
  /** Called before each picture: which it is, and of about how many. */
  progress(at: number, of: number): Promise<void>;
  /** Why no more pictures are to be taken; null while they are. */
  halted(): Promise<string | null>;
}

export interface Tiles {
  missing: MissingPart[];
  covered: (ScrollView['covered'][number] & { part: string })[];
  places: PicturePlaces;
}

/**
 * Photographs a scroller's whole content, screen by screen, each overlapping the one before, and joins them into a
 * derivative. Every tile is kept before the next is taken; one that fails is listed and costs no other.
 */
export async function takeTiles(tabId: number, page: ScrollerOf, options: TilesOptions): Promise<Tiles> {
  const result: Tiles = { missing: [], covered: [], places: new PicturePlaces() };
  const stitcher = new Stitching();
  let view = await page.show(0);
  const most = view.content.height + GROWTH_SCREENS * view.place.height;
  // A chat may hold itself at its end.
  if (!view.atStart) result.missing.push({ part: 'pixels', cause: 'page_moved' });
  let failures = 0;
  for (let number = 1; ; number += 1) {
    await options.progress(number, number + tilesLeft(view));
    const name = `pixels-${number}.png`;
    const taken = await takeTile(tabId, page, view);
    if ('cause' in taken) result.missing.push({ part: name, cause: taken.cause });
    else {
      const { picture, blank } = taken.value;
      view = taken.value.view;
      const { place, at } = view;
      const content = await picture.png();
      await options.keep({
        name,
        label: 'pixels',
        type: 'image/png',
        content,
        place: { ...place, ...(at.x === 0 && at.y === 0 ? {} : { at }) },
      });
      const { width, height } = picture;
      result.places.add(name, view.words, { scale: view.scale, x: 0, y: 0, width, height });
      result.covered.push(...taken.value.covered.map((region) => ({ ...region, part: name })));
      if (blank) result.missing.push({ part: name, cause: 'blank' });
      await stitcher.add(picture, view);
      picture.close();
    }
    failures = 'cause' in taken ? failures + 1 : 0;
    if ('cause' in taken && taken.cause === 'no_grant') break;
    if ('cause' in taken && failures === MOST_FAILURES) {
      result.missing.push({ part: 'pixels', cause: taken.cause });
      break;
    }
    const cause = endOf(view, number, most, await options.halted());
    if (cause === 'whole') break;
    const next = cause === null ? await showNext(page, view).catch(errorCause) : { cause };
    if ('cause' in next || next.place.y <= view.place.y) {
      result.missing.push({ part: 'pixels', cause: 'cause' in next ? next.cause : 'page_moved' });
      break;
    }
    view = next;
  }
  if (view.content.width > view.place.width + 1) result.missing.push({ part: 'pixels', cause: 'page_wider' });
  result.missing.push(...(await stitcher.keepAll(options.keep)));
  return result;
}

/** Why no tile follows, `whole` when none needs to, null when one does. */
function endOf(view: ScrollView, number: number, most: number, halted: string | null): string | null {
  if (view.atEnd) return 'whole';
  if (halted !== null) return halted;
  return number >= MOST_TILES || view.place.y + view.place.height > most ? 'list_grows' : null;
}

function tilesLeft({ place, bars, content }: ScrollView): number {
  const step = Math.max(1, place.height - bars.top - bars.bottom - OVERLAP_PX);
  return Math.max(0, Math.ceil((content.height - place.y - place.height - 1) / step));
}

function errorCause(error: unknown): Taken<never> & { cause: string } {
  return { cause: error instanceof Error ? error.message : String(error) };
}
