import { browser } from 'wxt/browser';
import type { Circumstances, KnownCause, MissingPart } from '../../model/evidence';
import type { Taken } from '../../model/page-capture';
import type { Reading } from '../../model/reading';
import type { RememberedFailure } from '../../model/recorded-failure';
import { shownName } from '../../wallets/shown-name';
import { walletFor } from '../../wallets/site-of';
import type { TakenPage, TakenPart } from '../capture-page';
import { thumbnailOf } from '../pixels';
import { aimAtFailure, shownKeys } from './ask-recorder';
import { fromDataUrl } from './data-url';
import { contentOf, rememberedFailures } from './ring-store';
import { type TakenPicture, takeFailurePixels } from './take-failure-picture';

/** A remembered failure with everything that is kept of it, ready to be sealed. Undefined when it is forgotten. */
export async function takeFailure(
  id: string,
): Promise<{ page: TakenPage; keptAs: number | null } | undefined> {
  const entry = (await rememberedFailures()).find((one) => one.id === id);
  if (!entry) return undefined;
  const stored = await contentOf(id);
  const shown = entry.shown && (await shownKeys(entry)).includes(entry.key);
  const fresh = shown && !hasPixels(entry) ? await freshPixels(entry) : undefined;
  const pictures = [
    ...pictureParts(entry, stored.picture),
    ...(fresh && 'value' in fresh ? [freshPart(fresh.value)] : []),
  ];
  const reading = readingOf(entry);
  const page: TakenPage = {
    circumstances: await circumstancesOf(entry, fresh && 'value' in fresh ? fresh.value : undefined),
    walletName: shownName(entry.url),
    reading,
    parts: [
      jsonPart('failure.json', 'failure', recordOf(entry, shown)),
      ...(stored.html === undefined ? [] : [textPart('failure.html', 'dom', 'text/html', stored.html)]),
      ...pictures,
      jsonPart('reading.json', 'reading', reading),
    ],
    missing: missingOf(entry, stored, fresh),
    thumbnail: pictures[0] ? await thumbnailOf(pictures[0].content) : undefined,
  };
  return { page, keptAs: entry.keptAs };
}

async function freshPixels(entry: RememberedFailure): Promise<Taken<TakenPicture>> {
  try {
    return await takeFailurePixels(entry, await aimAtFailure(entry));
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

function hasPixels({ picture }: RememberedFailure): boolean {
  return picture !== null && 'label' in picture && picture.label === 'pixels';
}

/** The record of what the recorder saw; times are UTC from the page's clock, `null` where nobody saw it go. */
function recordOf({ failure, said, place, picture, key }: RememberedFailure, shown: boolean): object {
  return {
    recordedAs: key,
    failure,
    said,
    place,
    shownWhenKept: shown,
    keptAt: new Date().toISOString(),
    picture: picture && 'label' in picture ? picture : null,
  };
}

function readingOf({ failure, url }: RememberedFailure): Reading {
  return {
    wallet: walletFor(url).id,
    page: 'unknown',
    transactions: [],
    failures: [failure],
    messages: [],
    notes: [],
  };
}

/** The circumstances in which the failure was seen, not those in which it was kept. */
async function circumstancesOf(
  { circumstances, elapsedMs, picture }: RememberedFailure,
  fresh: TakenPicture | undefined,
): Promise<Circumstances> {
  const taken = fresh?.picture ?? (picture && 'label' in picture ? picture : undefined);
  const endedAt = new Date(Date.parse(circumstances.startedAt) + elapsedMs).toISOString();
  return {
    ...circumstances,
    covered: taken?.covered ?? [],
    endedAt,
    elapsedMs,
    browser: navigator.userAgent,
    extension: browser.runtime.getManifest().version,
    permission: taken?.label === 'pixels' ? 'activeTab' : 'host',
  };
}

function pictureParts(
  { picture, circumstances }: RememberedFailure,
  dataUrl: string | undefined,
): TakenPart[] {
  if (!picture || !('label' in picture) || dataUrl === undefined) return [];
  const { label, region } = picture;
  const content = fromDataUrl(dataUrl);
  if (label === 'pixels') return [{ name: 'pixels-1.png', label, type: 'image/png', content }];
  const { scrollX, scrollY } = circumstances.page;
  const place = { ...region, x: region.x + scrollX, y: region.y + scrollY };
  return [{ name: 'rendering.png', label, type: 'image/png', content, place }];
}

function freshPart({ content }: TakenPicture): TakenPart {
  return { name: 'pixels-1.png', label: 'pixels', type: 'image/png', content };
}

function missingOf(
  { htmlCause, picture, place }: RememberedFailure,
  stored: { html?: string; picture?: string },
  fresh: Taken<TakenPicture> | undefined,
): MissingPart[] {
  if (!place) return [];
  const missing: MissingPart[] = [];
  if (stored.html === undefined) missing.push({ part: 'dom', cause: htmlCause ?? FORGOTTEN });
  if (!picture) missing.push({ part: 'rendering', cause: FORGOTTEN });
  else if ('cause' in picture) missing.push({ part: 'rendering', cause: picture.cause });
  else if (stored.picture === undefined) missing.push({ part: picture.label, cause: FORGOTTEN });
  const cause = fresh ? ('cause' in fresh ? fresh.cause : null) : picture?.pixelsCause;
  if (cause) missing.push({ part: 'pixels', cause });
  return missing;
}

const FORGOTTEN = 'forgotten' satisfies KnownCause;

function jsonPart(name: string, label: TakenPart['label'], value: object): TakenPart {
  return textPart(name, label, 'application/json', JSON.stringify(value, null, 1));
}

function textPart(name: string, label: TakenPart['label'], type: string, text: string): TakenPart {
  return { name, label, type, content: new Blob([text], { type }) };
}
