import type { Circumstances, MissingPart } from '../model/evidence';
import { pagePicture } from '../platform/page-picture';
import { ScrollerOf } from './ask-scroller';
import type { CaptureRecord, TakenPart } from './capture-page';
import { thumbnailOf } from './pixels';
import { takeInOneCall } from './take-in-one-call';
import { takeTiles } from './take-tiles';

/** All pictures of a page, kept one by one as they were taken. */
export interface Pictures {
  parts: TakenPart[];
  missing: MissingPart[];
  covered: Circumstances['covered'];
  thumbnail: Blob | undefined;
}

/**
 * Photographs all of a page, or of the part of it that scrolls; `scroller` is one of the list that the page was asked
 * for, null for the one that shows most. Nothing is hidden and nothing changed: the page is scrolled, as a person would,
 * and then scrolled back.
 */
export async function takeWholePage(
  tabId: number,
  scroller: number | null,
  record: Pick<CaptureRecord, 'keep' | 'progress' | 'halted'>,
): Promise<Pictures> {
  const page = new ScrollerOf(tabId);
  const parts: TakenPart[] = [];
  let thumbnail: Blob | undefined;
  const keep = async (part: TakenPart) => {
    await record.keep(part);
    thumbnail ??= await thumbnailOf(part.content);
    parts.push(part);
  };
  try {
    const kind = await page.begin(scroller);
    const atOnce = kind === 'window' ? pagePicture() : null;
    const { missing, covered, places } = atOnce
      ? await takeInOneCall(tabId, page, atOnce, { ...record, keep })
      : await takeTiles(tabId, page, { ...record, keep });
    for (const part of places.parts) await keep(part);
    return { parts, missing: [...missing, ...places.missing], covered, thumbnail };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { parts, missing: [{ part: 'pixels', cause }], covered: [], thumbnail };
  } finally {
    await page.end();
  }
}
