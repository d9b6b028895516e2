import type { Regions } from './pixels';

/** A decoded picture of what a tab shows, in device pixels. One is in memory at a time; `close` gives it back. */
export class TilePicture {
  readonly #original: Blob;
  readonly #canvas: OffscreenCanvas;
  readonly #context: OffscreenCanvasRenderingContext2D;
  #painted = false;

  private constructor(original: Blob, picture: ImageBitmap) {
    this.#original = original;
    this.#canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('the picture could not be decoded');
    context.drawImage(picture, 0, 0);
    picture.close();
    this.#context = context;
  }

  /** Decodes the PNG that the browser gave. Rejects when it is none or has no area. */
  static async open(dataUrl: string): Promise<TilePicture> {
    if (!dataUrl.startsWith('data:image/png;base64,')) throw new Error('the browser gave no picture');
    const png = await (await fetch(dataUrl)).blob();
    return new TilePicture(png, await createImageBitmap(png));
  }

  get width(): number {
    return this.#canvas.width;
  }

  get height(): number {
    return this.#canvas.height;
  }

  /** Whether every pixel has the same colour. */
  isOneColour(): boolean {
    const [first] = this.#pixels(0, 1);
    const same = (pixel: number) => pixel === first;
    // One line through the middle tells nearly always, and saves the copy of the whole.
    return (
      this.#pixels(Math.floor(this.height / 2), 1).every(same) && this.#pixels(0, this.height).every(same)
    );
  }

  /** Paints regions (CSS pixels) over with solid black, and a little around them. */
  cover(regions: Regions, scale: number): void {
    for (const { x, y, width, height } of regions) {
      const left = Math.floor(x * scale) - 2;
      const top = Math.floor(y * scale) - 2;
      this.#context.fillRect(left, top, Math.ceil(width * scale) + 4, Math.ceil(height * scale) + 4);
      this.#painted = true;
    }
  }

  /** The browser's own bytes; written anew only where something was painted over. */
  async png(): Promise<Blob> {
    return this.#painted ? this.#canvas.convertToBlob({ type: 'image/png' }) : this.#original;
  }

  /** Red, green, blue and alpha of a part of the picture, row by row. */
  rows(x: number, y: number, width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
    const { data } = this.#context.getImageData(x, y, width, height);
    return data as Uint8ClampedArray<ArrayBuffer>;
  }

  #pixels(y: number, height: number): Uint32Array {
    return new Uint32Array(this.rows(0, y, this.width, height).buffer);
  }

  close(): void {
    this.#canvas.width = 0;
  }
}
