import { PngWriter } from './png-writer';

/** A rectangle of a picture, in its pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Solid black, as on the screen on which it was looked through. */
const COLOUR = [0, 0, 0, 0xff] as const;
/** Rows that are written at a time. */
const BAND = 256;

/**
 * A picture written anew as PNG, every box filled with one solid colour: nothing lies beneath, and nothing is told but
 * pixels. Rejects where it cannot be opened.
 */
export async function coverPicture(picture: Blob, boxes: readonly Box[]): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  try {
    const { width, height } = bitmap;
    const writer = new PngWriter(width);
    for (let top = 0; top < height; top += BAND) {
      const rows = Math.min(BAND, height - top);
      const canvas = new OffscreenCanvas(width, rows);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('the picture could not be painted');
      context.drawImage(bitmap, 0, -top);
      const { data } = context.getImageData(0, 0, width, rows);
      for (const box of boxes) fill(data, width, rows, { ...box, y: box.y - top });
      await writer.add(data);
    }
    return await writer.finish();
  } finally {
    bitmap.close();
  }
}

/** Every pixel that a box so much as touches. */
function fill(data: Uint8ClampedArray, width: number, rows: number, box: Box): void {
  const left = Math.max(0, Math.floor(box.x));
  const right = Math.min(width, Math.ceil(box.x + box.width));
  const bottom = Math.min(rows, Math.ceil(box.y + box.height));
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1)
    for (let x = left; x < right; x += 1) data.set(COLOUR, (y * width + x) * COLOUR.length);
}
