import html2canvas from 'html2canvas';
import { defineUnlistedScript } from '#imports';
import type { Region } from '@/utils/capture/recorder/aim';

/**
 * Draws the visible part of the page again from its DOM, or the part that stands ready in `walletWitnessAim`, and
 * returns it as a PNG data URL: a rendering, never a screenshot. Throws when what was to be drawn is gone.
 */
export default defineUnlistedScript({
  globalName: true,
  async main() {
    const aim = globalThis.walletWitnessAim;
    globalThis.walletWitnessAim = undefined;
    if (aim && !(aim.region && isSeen(aim.element))) throw new Error('message_gone');
    const region: Region = aim?.region ?? { x: 0, y: 0, width: innerWidth, height: innerHeight };
    const height = document.body?.offsetHeight ?? 0;
    const canvas = await html2canvas(document.documentElement, {
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
      // What stands below the visible part would be copied for nothing; the page keeps its height without it.
      ignoreElements: (element) => isBelow(element, aim?.element),
      onclone: (copy) => {
        if (copy.body) copy.body.style.minHeight = `${height}px`;
      },
    });
    return canvas.toDataURL('image/png');
  },
});

function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Only elements with a box of their own: what is fixed over the page may stand in one without. */
function isBelow(element: Element, aimed: Element | undefined): boolean {
  const { top, width, height } = element.getBoundingClientRect();
  return top >= innerHeight && width > 0 && height > 0 && !(aimed && element.contains(aimed));
}
