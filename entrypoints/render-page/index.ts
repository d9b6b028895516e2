import { defineUnlistedScript } from '#imports';
import { renderPage } from '@/utils/capture/rendering/render-page';

/**
 * Draws the visible part of the page again from its DOM, or the part that stands ready in `walletWitnessAim`, and
 * returns it as a PNG data URL: a rendering, never a screenshot. Throws when what was to be drawn is gone.
 */
export default defineUnlistedScript({ globalName: true, main: () => renderPage(document) });
