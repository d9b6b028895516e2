import html2canvas from 'html2canvas';
import { ownGlobal } from '../own-global';
import type { Region } from '../recorder/aim';
import { askSooner } from './ask-sooner';
import { PartOfPage } from './part-of-page';

/** Draws what is in view, or what is aimed at with its surroundings; a PNG data URL. Throws when that is gone. */
export async function renderPage(page: Document): Promise<string> {
  const aim = ownGlobal('walletWitnessAim');
  globalThis.walletWitnessAim = undefined;
  if (aim && !(aim.region && isSeen(aim.element))) throw new Error('message_gone');
  const region: Region = aim?.region ?? { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const canvas =
    (await draw(page, region, new PartOfPage(page.documentElement, region, aim?.element))) ??
    // Something stands elsewhere in the copy than on the page: then nothing but what is below is left out.
    (await draw(page, region, new PartOfPage(page.documentElement, region, aim?.element, 'below only')));
  if (!canvas) throw new Error('the page could not be copied as it stands');
  return canvas.toDataURL('image/png');
}

/** Null when something in the part did not keep its place. */
async function draw(page: Document, region: Region, part: PartOfPage): Promise<HTMLCanvasElement | null> {
  const height = page.body?.offsetHeight ?? 0;
  let settled = true;
  const restore = askSooner();
  try {
    const canvas = await html2canvas(page.documentElement, {
      x: scrollX + region.x,
      y: scrollY + region.y,
      width: region.width,
      height: region.height,
      windowWidth: innerWidth,
      windowHeight: innerHeight,
      scale: devicePixelRatio,
      logging: false,
      // Nothing is fetched for a rendering: pictures of other hosts stay empty.
      useCORS: false,
      allowTaint: false,
      imageTimeout: 2_000,
      ignoreElements: part.leavesOut,
      onclone: (copy) => {
        // What is below is not there; the page keeps its height without it.
        if (copy.body) copy.body.style.minHeight = `${height}px`;
        settled = part.settle(copy);
      },
    });
    return settled ? canvas : null;
  } finally {
    restore();
  }
}

function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
