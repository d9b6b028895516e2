import html2canvas from 'html2canvas';
import { defineUnlistedScript } from '#imports';

/** Draws the visible part of the page again from its DOM and returns it as a PNG data URL: a rendering, never a screenshot. */
export default defineUnlistedScript({
  globalName: true,
  async main() {
    const canvas = await html2canvas(document.documentElement, {
      x: scrollX,
      y: scrollY,
      width: innerWidth,
      height: innerHeight,
      windowWidth: innerWidth,
      windowHeight: innerHeight,
      scale: devicePixelRatio,
      logging: false,
      // Nothing is fetched for a rendering: pictures of other hosts stay empty.
      useCORS: false,
      allowTaint: false,
      imageTimeout: 2_000,
    });
    return canvas.toDataURL('image/png');
  },
});
