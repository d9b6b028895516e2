import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { EvidenceItem } from '../../../utils/model/evidence';
import type { TextCover } from '../../../utils/model/redaction';
import { TextPlaces } from '../../../utils/model/text-places';
import { boxesOf } from '../../../utils/redaction/cover/boxes-of';
import { storedFile, storedPicture } from '../stored';

export async function placesOf(panel: Page, item: EvidenceItem): Promise<TextPlaces> {
  const part = item.parts.find(({ label }) => label === 'places');
  if (!part) throw new Error('the item has no places');
  return v.parse(TextPlaces, JSON.parse(await storedFile(panel, part.digest.sha256)));
}

interface Ink {
  part: string;
  /** Red pixels in all of the picture, and those outside of every box. */
  all: number;
  left: { x: number; y: number }[];
  /** How much of the picture is under boxes, 0 to 1. */
  covered: number;
}

/** What remains of the red ink in each sealed picture when the words are covered. */
export async function inkLeft(panel: Page, item: EvidenceItem, words: readonly string[]): Promise<Ink[]> {
  const places = await placesOf(panel, item);
  const covers = words.map((text): TextCover => ({ text, reason: 'other', by: 'rule', lifted: false }));
  const boxes = boxesOf(covers, item.number, places);
  const ink: Ink[] = [];
  for (const { part } of places.pictures) {
    const sha256 = item.parts.find(({ name }) => name === part)?.digest.sha256 ?? '';
    const over = boxes.filter((box) => box.part === part);
    const picture = await storedPicture(panel, sha256);
    ink.push({ part, ...(await picture.evaluate(readInk, over)) });
  }
  return ink;
}

/** Runs inside the extension's page. Ink is red, however pale its edges are; everything else is grey. */
async function readInk(blob: Blob, boxes: { x: number; y: number; width: number; height: number }[]) {
  const picture = await createImageBitmap(blob);
  const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!pen) throw new Error('the picture cannot be read');
  const count = () => {
    const { data } = pen.getImageData(0, 0, picture.width, picture.height);
    const red: number[] = [];
    let blue = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      if (r - Math.max(g, b) > 12) red.push(at / 4);
      if (b === 255 && r === 0) blue += 1;
    }
    return { red, blue };
  };
  pen.drawImage(picture, 0, 0);
  const all = count().red.length;
  pen.fillStyle = '#0000ff';
  for (const { x, y, width, height } of boxes) pen.fillRect(x, y, width, height);
  const { red, blue } = count();
  return {
    all,
    left: red.slice(0, 5).map((at) => ({ x: at % picture.width, y: Math.floor(at / picture.width) })),
    covered: blue / (picture.width * picture.height),
  };
}
