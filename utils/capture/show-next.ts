import type { ScrollView } from '../model/page-scroll';
import type { ScrollerOf } from './ask-scroller';
import { OVERLAP_PX } from './stitch';

/** Of the way to the next tile: where a page snaps past rows that no tile shows, a shorter way may end at them. */
const SHORTER_WAYS = [0.75, 0.5, 0.25];

/**
 * Scrolls on from `view` by as much as leaves no row out. A page that snaps goes to the nearest of its own places, which
 * may lie too far; then a nearer one is looked for, and where there is none, the first is taken, gap and all.
 */
export async function showNext(page: Pick<ScrollerOf, 'show'>, view: ScrollView): Promise<ScrollView> {
  const end = view.place.y + view.place.height - view.bars.bottom;
  const start = view.place.y + view.bars.top;
  const whole = rowAfter(view) - start;
  const first = await page.show(start + whole);
  let next = first;
  for (const way of SHORTER_WAYS) {
    const leavesOut = next.place.y + next.bars.top > end + 1;
    if (!leavesOut) break;
    next = await page.show(start + whole * way);
  }
  const movedOn = next.place.y > view.place.y;
  return movedOn || next === first ? next : page.show(start + whole);
}

/** Where the next tile begins below the bars: a little above the end of what this one shows clearly. */
function rowAfter({ place, bars }: ScrollView): number {
  return place.y + Math.max(place.height - bars.bottom - OVERLAP_PX, place.height / 2);
}
