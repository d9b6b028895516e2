import { browser } from 'wxt/browser';
import type { CaptureStep } from '../model/capture-job';
import type { Circumstances, EvidencePart, KnownCause, MissingPart, PartLabel } from '../model/evidence';
import type { PageCapture, Taken } from '../model/page-capture';
import type { Reading } from '../model/reading';
import { askPage, injectReader, PageRefused } from './ask-page';
import { coverRegions, type Regions, takePixels, takeRendering, thumbnailOf } from './pixels';

/** Bytes that were taken, before they are hashed. */
export interface TakenPart {
  name: string;
  label: PartLabel;
  type: string;
  content: Blob;
  place?: EvidencePart['place'];
}

/** One capture in hand, not stored yet. */
export interface TakenPage {
  circumstances: Circumstances;
  walletName: string;
  reading: Reading;
  parts: TakenPart[];
  missing: MissingPart[];
  thumbnail: Blob | undefined;
}

/**
 * Takes everything of a tab's page that can be taken: its pixels (a rendering where none are allowed), its DOM, its
 * text, its reading. A part that fails is listed with its cause and costs no other part.
 * Throws PageRefused when nothing at all could be taken.
 */
export async function takePage(tabId: number, step: (step: CaptureStep) => void): Promise<TakenPage> {
  step('pixels');
  const tab = await browser.tabs.get(tabId);
  await injectReader(tabId);
  const before = await askPage(tabId, 'secrets');
  const taken = await takePixels({ id: tabId, windowId: tab.windowId });
  step('page');
  const page = await askPage(tabId, 'capture');
  const covered = [...before.circumstances.covered, ...page.circumstances.covered];
  const picture = await guardedPicture(tabId, taken, page, covered);
  const reading = 'value' in page.reading ? page.reading.value : NOTHING_READ;
  const parts = [
    ...('value' in picture ? [picture.value] : []),
    ...textPart('dom.html', 'dom', 'text/html', page.html),
    ...textPart('text.txt', 'text', 'text/plain', page.text),
    ...textPart('reading.json', 'reading', 'application/json', { value: JSON.stringify(reading, null, 1) }),
  ];
  if (!parts.some(({ label }) => label !== 'reading')) {
    throw new PageRefused('nothing_taken', 'cause' in page.html ? page.html.cause : '');
  }
  return {
    circumstances: await circumstancesOf(page, covered),
    walletName: page.walletName,
    reading,
    parts,
    missing: [
      ...missingOf('pixels', taken),
      ...('value' in taken ? missingOf('pixels', picture) : missingOf('rendering', picture)),
      ...missingOf('dom.html', page.html),
      ...missingOf('text.txt', page.text),
      ...missingOf('reading', page.reading),
    ],
    thumbnail: 'value' in picture ? await thumbnailOf(picture.value.content) : undefined,
  };
}

const NOTHING_READ: Reading = {
  wallet: 'generic',
  page: 'unknown',
  transactions: [],
  failures: [],
  messages: [],
  notes: ['reader_failed'],
};

/** The picture, with secrets covered: pixels, or a rendering where none are allowed. */
async function guardedPicture(
  tabId: number,
  pixels: Taken<Blob>,
  page: PageCapture,
  covered: Regions,
): Promise<Taken<TakenPart>> {
  if (!page.secretsKnown) return { cause: 'secrets_unknown' satisfies KnownCause };
  const shown = 'value' in pixels;
  const picture = shown ? pixels : await takeRendering(tabId);
  if ('cause' in picture) return picture;
  try {
    const content = await coverRegions(picture.value, covered, page.circumstances.viewport.scale);
    const name = shown ? 'pixels-1.png' : 'rendering.png';
    return { value: { name, label: shown ? 'pixels' : 'rendering', type: 'image/png', content } };
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
}

function textPart(name: string, label: PartLabel, type: string, taken: Taken<string>): TakenPart[] {
  return 'value' in taken ? [{ name, label, type, content: new Blob([taken.value], { type }) }] : [];
}

function missingOf(part: string, taken: Taken<unknown>): MissingPart[] {
  return 'cause' in taken ? [{ part, cause: taken.cause }] : [];
}

async function circumstancesOf(page: PageCapture, covered: Regions): Promise<Circumstances> {
  return {
    ...page.circumstances,
    covered,
    endedAt: new Date().toISOString(),
    elapsedMs: page.elapsedMs,
    browser: navigator.userAgent,
    extension: browser.runtime.getManifest().version,
    permission: await permissionFor(page.circumstances.url),
  };
}

/** Which grant let the page be read: a standing one for its host, or the click on the icon. */
async function permissionFor(url: string): Promise<Circumstances['permission']> {
  try {
    const origins = [`${new URL(url).origin}/*`];
    return (await browser.permissions.contains({ origins })) ? 'host' : 'activeTab';
  } catch {
    return 'activeTab';
  }
}
