import { browser } from 'wxt/browser';
import type { Circumstances, KnownCause } from '../model/evidence';
import type { Taken } from '../model/page-capture';
import { renderingWorld } from '../platform/rendering-world';
import { photograph } from './photograph';

export type Regions = Circumstances['covered'];

/** The visible part of a tab as the browser's compositor shows it: PNG bytes exactly as the browser returns them. */
export async function takePixels(tab: { id: number }): Promise<Taken<Blob>> {
  try {
    return { value: await pngOf(await photograph(tab.id)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Both browsers name the permission that is wanting.
    return { cause: /activeTab|<all_urls>/.test(message) ? ('no_grant' satisfies KnownCause) : message };
  }
}

/**
 * The page drawn again from its DOM, for pages of which no pixels are allowed. What the recorder aimed at is drawn alone;
 * where its aim cannot be seen from the world that draws, `aimed` is cut out of the whole instead.
 */
export async function takeRendering(
  tabId: number,
  aimed?: { region: Omit<Regions[number], 'reason'>; scale: number },
): Promise<Taken<Blob>> {
  const world = renderingWorld();
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/render-page.js'],
      world,
    });
    const picture = await pngOf(String(injected?.result ?? ''));
    return { value: world === 'MAIN' && aimed ? await cutOut(picture, aimed) : picture };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

async function cutOut(
  picture: Blob,
  { region, scale }: NonNullable<Parameters<typeof takeRendering>[1]>,
): Promise<Blob> {
  const [x, y, width, height] = [region.x, region.y, region.width, region.height].map((length) =>
    Math.round(length * scale),
  ) as [number, number, number, number];
  const bitmap = await createImageBitmap(picture, x, y, width, height);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A PNG's bytes, after seeing that they decode to a picture that has an area. */
async function pngOf(dataUrl: string): Promise<Blob> {
  if (!dataUrl.startsWith('data:image/png;base64,')) throw new Error('the browser gave no picture');
  const blob = await (await fetch(dataUrl)).blob();
  const bitmap = await createImageBitmap(blob);
  const empty = bitmap.width === 0 || bitmap.height === 0;
  bitmap.close();
  if (empty) throw new Error('the picture is empty');
  return blob;
}

/**
 * What a picture shows: so many CSS pixels across, from which its scale is measured (what the page says of its scale is
 * not what the picture has where a screen is emulated), or its scale where it shows a part.
 */
export type Shown = { width: number } | { scale: number };

/**
 * Paints regions (CSS pixels) over with solid black before anything is stored: where the page shows a secret, the
 * picture must not keep it. Without regions the browser's own bytes stay untouched.
 */
export async function coverRegions(picture: Blob, regions: Regions, shown: Shown): Promise<Blob> {
  if (regions.length === 0) return picture;
  const bitmap = await createImageBitmap(picture);
  const scale = 'width' in shown ? bitmap.width / shown.width : shown.scale;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the picture could not be painted');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  for (const { x, y, width, height } of regions) {
    const left = Math.floor(x * scale) - 2;
    const top = Math.floor(y * scale) - 2;
    context.fillRect(left, top, Math.ceil(width * scale) + 4, Math.ceil(height * scale) + 4);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A small picture for lists; undefined where it cannot be made, which costs nothing but the small picture. */
export async function thumbnailOf(picture: Blob, width = 320): Promise<Blob | undefined> {
  try {
    const whole = await createImageBitmap(picture);
    const scale = Math.min(1, width / whole.width);
    const canvas = new OffscreenCanvas(Math.max(1, whole.width * scale), Math.max(1, whole.height * scale));
    canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  } catch {
    return undefined;
  }
}
