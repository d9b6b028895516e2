import type { EvidencePart } from '../model/evidence';
import type { ScrollView } from '../model/page-scroll';
import { PngWriter } from './png-writer';
import type { TilePicture } from './tile-picture';

/** A canvas has no more than this in Chrome: a picture beyond it could be opened by nobody. */
export const LONGEST_SIDE = 65_535;
const LARGEST_AREA = 268_435_456;
const GREY = 0x80;
/** How much of the one before a tile shows again, CSS pixels. */
export const OVERLAP_PX = 32;
/** A blinking cursor or a clock is no other page. */
const MOST_UNLIKE = 0.1;

export interface Stitched {
  content: Blob;
  place: NonNullable<EvidencePart['place']>;
}

/**
 * Joins tiles into one long picture of a scroller's content, split where it grows beyond what a canvas can hold. Each row
 * is written once: the overlap of two tiles is cut through its middle, and what lies under bars that stay in place is
 * taken from the tile that shows it. Rows that no tile shows are grey.
 */
export class Stitcher {
  readonly #finished: Stitched[] = [];
  #piece: PngWriter | undefined;
  #pieceTop = 0;
  #next: number | undefined;
  #scale = 1;
  #left = 0;
  #gaps = 0;
  #unlike = 0;
  /** What the tile before shows below the cut: the next one should show it again, and where it does not, it stands. */
  #below: { top: number; pixels: Uint8ClampedArray<ArrayBuffer> } | undefined;

  /** Rows of grey that stand for what no tile shows, in device pixels. */
  get gaps(): number {
    return this.#gaps;
  }

  /** Joins at which the page was not the same in both tiles. */
  get unlikeJoins(): number {
    return this.#unlike;
  }

  /** Adds the next tile downwards. Throws when it is of another width than those before. */
  async add(tile: TilePicture, { scale, place, at, bars, atEnd }: ScrollView): Promise<void> {
    const inTile = { x: Math.round(at.x * scale), y: Math.round(at.y * scale) };
    const width = Math.min(Math.round(place.width * scale), tile.width - inTile.x);
    const top = Math.round(place.y * scale);
    const height = Math.min(Math.round(place.height * scale), tile.height - inTile.y);
    if (this.#next === undefined) {
      this.#next = top;
      this.#pieceTop = top;
      this.#scale = scale;
      this.#left = place.x;
    }
    if (this.#piece && this.#piece.width !== width) throw new Error('the page changed its width');
    const clear = top + (top === 0 ? 0 : Math.ceil(bars.top * scale));
    const end = top + height;
    // Half of the overlap is left to the next tile: right beside a bar there may be its shadow.
    const until = atEnd ? end : end - Math.ceil(bars.bottom * scale) - Math.floor((OVERLAP_PX / 2) * scale);
    const rows = (from: number, to: number) => tile.rows(inTile.x, inTile.y + from - top, width, to - from);
    await this.#reach(clear, width);
    this.#compare(clear, end, width, rows);
    if (until > this.#next) {
      await this.#write(rows(this.#next, until), width);
      const shown = end - Math.ceil(bars.bottom * scale);
      this.#below = shown > until ? { top: until, pixels: rows(until, shown) } : undefined;
    }
  }

  async finish(): Promise<Stitched[]> {
    await this.#close();
    return this.#finished;
  }

  /**
   * Writes up to where the next tile is clear: a page that snaps may stand lower than it was asked to, and show no overlap.
   * What the tile before has of those rows is taken from there; the rest is left out.
   */
  async #reach(clear: number, width: number): Promise<void> {
    const below = this.#below;
    const next = this.#next ?? clear;
    if (clear <= next) return;
    this.#below = undefined;
    if (below?.top === next) await this.#write(below.pixels.subarray(0, (clear - next) * width * 4), width);
    const left = clear - (this.#next ?? clear);
    if (left > 0) await this.#leaveOut(left, width);
  }

  async #leaveOut(count: number, width: number): Promise<void> {
    this.#gaps += count;
    const row = new Uint8ClampedArray(width * 4).fill(GREY);
    for (let at = 3; at < row.length; at += 4) row[at] = 0xff;
    for (let left = count; left > 0; left -= 1) await this.#write(row, width);
  }

  async #write(pixels: Uint8ClampedArray, width: number): Promise<void> {
    const stride = width * 4;
    const most = Math.min(LONGEST_SIDE, Math.floor(LARGEST_AREA / width));
    for (let at = 0; at < pixels.length; ) {
      this.#piece ??= new PngWriter(width);
      const room = (most - this.#piece.height) * stride;
      await this.#piece.add(pixels.subarray(at, at + room));
      at += room;
      if (this.#piece.height === most) await this.#close();
    }
    this.#next = (this.#next ?? 0) + pixels.length / stride;
  }

  async #close(): Promise<void> {
    const piece = this.#piece;
    if (!piece) return;
    this.#piece = undefined;
    this.#finished.push({
      content: await piece.finish(),
      place: {
        x: this.#left,
        y: this.#pieceTop / this.#scale,
        width: piece.width / this.#scale,
        height: piece.height / this.#scale,
      },
    });
    this.#pieceTop += piece.height;
  }

  /** Whether the tile shows again what the tile before showed below the cut. */
  #compare(
    clear: number,
    end: number,
    width: number,
    rows: (from: number, to: number) => Uint8ClampedArray<ArrayBuffer>,
  ): void {
    const below = this.#below;
    if (!below || below.top < clear) return;
    // The lower half of it may lie in the shadow of a bar.
    const count = Math.ceil(below.pixels.length / (width * 4) / 2);
    if (below.top + count > end) return;
    const before = new Uint32Array(below.pixels.buffer, 0, count * width);
    const now = new Uint32Array(rows(below.top, below.top + count).buffer);
    const unlike = before.reduce((count, pixel, at) => (pixel === now[at] ? count : count + 1), 0);
    if (unlike > before.length * MOST_UNLIKE) this.#unlike += 1;
  }
}
