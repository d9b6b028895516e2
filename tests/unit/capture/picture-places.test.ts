import { describe, expect, it } from 'vitest';
import type { TakenPart } from '../../../utils/capture/capture-page';
import { PicturePlaces } from '../../../utils/capture/picture-places';
import { pngSize } from '../../../utils/capture/png-size';
import type { TextRun } from '../../../utils/model/text-places';

const run = (text: string, x: number, y: number, width = 10, height = 10): TextRun => ({
  text,
  x,
  y,
  width,
  height,
});
const seen = (...runs: TextRun[]) => ({ value: { runs, whole: true } });
const shown = { scale: 2, x: 0, y: 0, width: 200, height: 100 };

async function told(places: PicturePlaces): Promise<unknown> {
  const [part] = places.parts;
  return part && JSON.parse(await part.content.text());
}

/** The beginning of a PNG that is so large; more of it is never read. */
function header(width: number, height: number): Blob {
  const bytes = new DataView(new ArrayBuffer(33));
  bytes.setUint32(16, width);
  bytes.setUint32(20, height);
  return new Blob([bytes.buffer]);
}

describe('the places of words in pictures', () => {
  it('are told in whole pixels of each picture, none narrower than it was', async () => {
    const places = new PicturePlaces();
    places.add('pixels-1.png', seen(run('Li', 10.3, 5.2, 10.2, 8.4)), shown);
    expect(places.parts).toMatchObject([{ name: 'places.json', label: 'places', type: 'application/json' }]);
    expect(await told(places)).toEqual({
      pictures: [{ part: 'pixels-1.png', runs: [run('Li', 20, 10, 21, 18)] }],
    });
    expect(places.missing).toEqual([]);
  });

  it('end at the edges of a picture, and are not told of another part of the page', async () => {
    const places = new PicturePlaces();
    const runs = [run('above', 0, 40), run('cut', 0, 45, 10, 10), run('in', 0, 60), run('below', 0, 200)];
    places.add('pixels-2.png', seen(...runs), { ...shown, y: 50 });
    expect(await told(places)).toEqual({
      pictures: [{ part: 'pixels-2.png', runs: [run('cut', 0, 0, 20, 10), run('in', 0, 20, 20, 20)] }],
    });
  });

  it('are counted by the scale that the picture has, whatever the page believes', async () => {
    const places = new PicturePlaces();
    const part: TakenPart = {
      name: 'pixels-1.png',
      label: 'pixels',
      type: 'image/png',
      content: header(1500, 900),
    };
    await places.addView(part, {
      places: seen(run('Li', 10, 20)),
      circumstances: { viewport: { width: 1000, height: 600, scale: 1 } },
    });
    expect(await told(places)).toEqual({
      pictures: [{ part: 'pixels-1.png', runs: [run('Li', 15, 30, 15, 15)] }],
    });
  });

  it('are missing with the cause where they could not be told, once for each cause', () => {
    const places = new PicturePlaces();
    places.add('pixels-1.png', { cause: 'broken' }, shown);
    places.add('pixels-2.png', { cause: 'broken' }, shown);
    places.add('pixels-3.png', undefined, shown);
    expect(places.parts).toEqual([]);
    expect(places.missing.map(({ part }) => part)).toEqual(['places.json', 'places.json']);
    expect(places.missing[0]?.cause).toBe('broken');
  });

  it('are told as far as they go where a page has too many words', async () => {
    const places = new PicturePlaces();
    places.add('pixels-1.png', { value: { runs: [run('Li', 0, 0)], whole: false } }, shown);
    expect(places.missing).toEqual([{ part: 'places.json', cause: 'too_large' }]);
    expect(await told(places)).toBeDefined();
  });
});

it('a size is read from the header of a PNG, and what is no PNG has none', async () => {
  expect(await pngSize(header(1280, 31_000))).toEqual({ width: 1280, height: 31_000 });
  await expect(pngSize(new Blob(['short']))).rejects.toThrow();
});
