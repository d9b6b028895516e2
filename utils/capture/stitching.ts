import type { KnownCause, MissingPart } from '../model/evidence';
import type { ScrollView } from '../model/page-scroll';
import type { TakenPart } from './capture-page';
import { Stitcher } from './stitch';
import type { TilePicture } from './tile-picture';

/** Joins tiles as they come; where that fails, the tiles are none the worse for it. */
export class Stitching {
  readonly #stitcher = new Stitcher();
  #tiles = 0;
  #cause: string | null = null;

  async add(tile: TilePicture, view: ScrollView): Promise<void> {
    this.#tiles += 1;
    if (this.#cause !== null) return;
    await this.#stitcher.add(tile, view).catch((error: unknown) => {
      this.#cause = error instanceof Error ? error.message : String(error);
    });
  }

  /** Keeps what was joined, as derivatives, and gives what is wrong with it. A single tile needs no other picture. */
  async keepAll(keep: (part: TakenPart) => Promise<void>): Promise<MissingPart[]> {
    if (this.#tiles < 2) return [];
    const part = 'stitched-1.png';
    try {
      if (this.#cause !== null) return [{ part, cause: this.#cause }];
      const pieces = await this.#stitcher.finish();
      for (const [index, { content, place }] of pieces.entries())
        await keep({
          name: `stitched-${index + 1}.png`,
          label: 'derivative',
          type: 'image/png',
          content,
          place,
        });
    } catch (error) {
      return [{ part, cause: error instanceof Error ? error.message : String(error) }];
    }
    const faults: KnownCause[] = [];
    if (this.#stitcher.gaps > 0) faults.push('rows_missing');
    if (this.#stitcher.unlikeJoins > 0) faults.push('joins_differ');
    return faults.map((cause) => ({ part, cause }));
  }
}
