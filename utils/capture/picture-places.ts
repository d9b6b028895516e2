import type { EvidencePart, KnownCause, MissingPart } from '../model/evidence';
import type { PageCapture, Taken } from '../model/page-capture';
import type { SeenText, TextPlaces, TextRun } from '../model/text-places';
import type { TakenPart } from './capture-page';
import { pngSize } from './png-size';

/** What a picture shows of the viewport that the words were found in. */
interface Shown {
  /** Pixels of the picture to one CSS pixel. */
  scale: number;
  /** Where the picture begins in the viewport, CSS pixels, and how large it is, pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the page says right after a picture of what is in view. */
type Viewed = Pick<PageCapture, 'places'> & { circumstances: Pick<PageCapture['circumstances'], 'viewport'> };

const NAME = 'places.json';
/** Of all pictures of a capture together. */
const MOST_RUNS = 300_000;
const TOO_LARGE = 'too_large' satisfies KnownCause;

/** Gathers where words stand, picture by picture. What cannot be told costs nothing else, and is listed. */
export class PicturePlaces {
  readonly #pictures: TextPlaces['pictures'] = [];
  readonly #causes = new Set<string>();
  #runs = 0;

  add(part: EvidencePart['name'], seen: Taken<SeenText> | undefined, shown: Shown): void {
    if (!seen || 'cause' in seen) {
      this.#causes.add(seen ? seen.cause : 'the page did not say where its words stand');
      return;
    }
    const runs = seen.value.runs.map((run) => inPixels(run, shown)).filter(isSeen);
    if (this.#runs + runs.length > MOST_RUNS) {
      this.#causes.add(TOO_LARGE);
      return;
    }
    if (!seen.value.whole) this.#causes.add(TOO_LARGE);
    this.#runs += runs.length;
    this.#pictures.push({ part, runs });
  }

  /** The same for a picture of what is in view, which was found out right after it. */
  async addView({ name, content }: TakenPart, { places, circumstances }: Viewed): Promise<void> {
    try {
      const { width, height } = await pngSize(content);
      this.add(name, places, { scale: width / circumstances.viewport.width, x: 0, y: 0, width, height });
    } catch (error) {
      this.#causes.add(error instanceof Error ? error.message : String(error));
    }
  }

  /** The sealed part, where there is anything to say. */
  get parts(): TakenPart[] {
    if (this.#pictures.length === 0) return [];
    const type = 'application/json';
    const places: TextPlaces = { pictures: this.#pictures };
    return [{ name: NAME, label: 'places', type, content: new Blob([JSON.stringify(places)], { type }) }];
  }

  get missing(): MissingPart[] {
    return [...this.#causes].map((cause) => ({ part: NAME, cause }));
  }
}

/** In whole pixels of the picture, none of them narrower than it was, and nothing beyond its edges. */
function inPixels({ text, x, y, width, height }: TextRun, shown: Shown): TextRun {
  const pixel = (length: number) => length * shown.scale;
  const left = Math.max(0, Math.floor(pixel(x - shown.x)));
  const top = Math.max(0, Math.floor(pixel(y - shown.y)));
  const right = Math.min(shown.width, Math.ceil(pixel(x + width - shown.x)));
  const bottom = Math.min(shown.height, Math.ceil(pixel(y + height - shown.y)));
  return { text, x: left, y: top, width: right - left, height: bottom - top };
}

function isSeen({ width, height }: TextRun): boolean {
  return width > 0 && height > 0;
}
