import type { KnownCause } from '../model/evidence';
import type { Taken } from '../model/page-capture';
import type { ScrollView } from '../model/page-scroll';
import type { ScrollerOf } from './ask-scroller';
import { photograph } from './photograph';
import { TilePicture } from './tile-picture';

const TRIES = 3;
const PAUSE_MS = 400;

export interface Tile {
  picture: TilePicture;
  view: ScrollView;
  covered: ScrollView['covered'];
  /** One colour all over, twice, though the page has something there. */
  blank: boolean;
}

/**
 * Photographs what a scroller shows at `view`, and checks it: that it decodes, has the viewport's size, is not blank, and
 * that the page stood still meanwhile. Secrets are painted over where they were before the picture and where they are
 * after it. Tries again before it gives up and says why.
 */
export async function takeTile(tabId: number, page: ScrollerOf, view: ScrollView): Promise<Taken<Tile>> {
  let before = view;
  let cause = '';
  let blanks = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    try {
      if (tries > 0) before = await page.show(view.place.y + view.bars.top);
      if (Math.abs(before.place.y - view.place.y) > view.place.height / 2) {
        cause = 'page_moved' satisfies KnownCause;
        continue;
      }
      const picture = await TilePicture.open(await photograph(tabId));
      const after = await page.look('view');
      const fault = faultOf(picture, before, after);
      const blank = fault === null && picture.isOneColour() && (await page.hasContent());
      if (fault !== null || (blank && blanks === 0)) {
        if (blank) blanks += 1;
        cause = fault ?? 'blank';
        picture.close();
        continue;
      }
      const covered = [...before.covered, ...after.covered];
      const scale = scaleOf(picture, after);
      picture.cover(covered, scale);
      return { value: { picture, view: { ...after, scale }, covered, blank } };
    } catch (error) {
      cause = error instanceof Error ? error.message : String(error);
      // Both browsers name the permission that is wanting: no other try will have it.
      if (/activeTab|<all_urls>/.test(cause)) return { cause: 'no_grant' satisfies KnownCause };
    }
  }
  return { cause };
}

function faultOf(picture: TilePicture, before: ScrollView, after: ScrollView): KnownCause | null {
  if (!before.secretsKnown || !after.secretsKnown) return 'secrets_unknown';
  if (Math.abs(picture.height - after.viewport.height * scaleOf(picture, after)) > after.scale + 2)
    return 'wrong_size';
  const still =
    Math.abs(before.place.y - after.place.y) < 1 &&
    Math.abs(before.at.y - after.at.y) < 1 &&
    before.viewport.width === after.viewport.width;
  return still ? null : 'page_moved';
}

/** Device pixels of the picture to one of the page: the page's own word, unless it is made to believe in another screen. */
function scaleOf(picture: TilePicture, { viewport, scale }: ScrollView): number {
  const measured = picture.width / viewport.width;
  return Math.abs(measured / scale - 1) < 0.01 ? scale : measured;
}
