import type { Page } from 'puppeteer-core';

/** A channel that differs by less is the same colour, drawn by another hand. */
const NEAR = 40;

/**
 * The share of the pixels of a picture (`data:` address) that differ from those of another one (base64 of a PNG), in
 * which its corner stands at `at`. Counted inside a page of the extension.
 */
export function differing(
  panel: Page,
  picture: string,
  other: string,
  at: { x: number; y: number },
): Promise<number> {
  return panel.evaluate(
    async (one, two, { x, y }, near) => {
      const addresses = [one, `data:image/png;base64,${two}`];
      const [mine, whole] = await Promise.all(
        addresses.map(async (address) => createImageBitmap(await (await fetch(address)).blob())),
      );
      if (!mine || !whole) throw new Error('a picture is missing');
      const { width, height } = mine;
      const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (!pen) throw new Error('the picture cannot be read');
      pen.drawImage(mine, 0, 0);
      const first = pen.getImageData(0, 0, width, height).data;
      pen.drawImage(whole, -x, -y);
      const second = pen.getImageData(0, 0, width, height).data;
      let count = 0;
      for (let pixel = 0; pixel < first.length; pixel += 4)
        for (let channel = pixel; channel < pixel + 3; channel += 1)
          if (Math.abs((first[channel] ?? 0) - (second[channel] ?? 0)) > near) {
            count += 1;
            break;
          }
      return count / (width * height);
    },
    picture,
    other,
    at,
    NEAR,
  );
}
