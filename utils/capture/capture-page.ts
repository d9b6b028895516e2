import { browser } from 'wxt/browser';
import type { CaptureStep } from '../model/capture-job';
import type { Circumstances, EvidencePart, KnownCause, MissingPart, PartLabel } from '../model/evidence';
import type { PageCapture, Taken } from '../model/page-capture';
import type { Reading } from '../model/reading';
import { askPage, injectReader, PageRefused } from './ask-page';
import {
  type CaptureRequest,
  circumstancesOfRequest,
  missingOfRequest,
  partsOfRequest,
} from './capture-request';
import { type RunningClock, startClock } from './clock';
import { type OwnButton, takeOwnButtonOut } from './own-button';
import type { Regions } from './pixels';
import { isExtensionPage } from './sample-tab';
import { takeView } from './view-picture';
import { type Pictures, takeWholePage } from './whole-page';

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

/** Where a capture writes down how far it is and what it has; each call is in the store when it resolves. */
export interface CaptureRecord {
  step(step: CaptureStep): Promise<void>;
  /** Which picture is about to be taken, and of about how many. */
  progress(at: number, of: number): Promise<void>;
  /** Why no more pictures are to be taken: the person wants none, or room is short. Null while they are. */
  halted(): Promise<Extract<KnownCause, 'stopped' | 'no_room'> | null>;
  /** What the clocks say is written down with this and with each thing that is kept. */
  begin(head: Pick<TakenPage, 'circumstances' | 'walletName'>, clock: RunningClock): Promise<void>;
  keep(part: TakenPart): Promise<void>;
}

/** The parts that a capture of a page has when nothing went wrong. */
export const PARTS_OF_A_PAGE = [
  'pixels',
  'places',
  'dom',
  'text',
  'reading',
] as const satisfies readonly PartLabel[];

/**
 * Takes everything of a tab's page that can be taken: its pixels (a rendering where none are allowed), its DOM, its
 * text, its reading. Each part is kept in `record` before the next is taken; one that fails is listed with its cause and
 * costs no other part. Throws PageRefused when nothing at all could be taken.
 */
export async function takePage(
  tabId: number,
  record: CaptureRecord,
  request: CaptureRequest,
): Promise<TakenPage> {
  await injectReader(tabId);
  const clock = startClock(tabId);
  const before = await askPage(tabId, 'secrets');
  // Before anything is kept: the tab may have come to the sample, or gone from it, since it was asked.
  if (isExtensionPage(before.circumstances.url) !== (request.sample === true))
    throw new PageRefused('page_not_allowed', '');
  const { walletName } = before;
  const asked = circumstancesOfRequest(request);
  const known = await circumstancesOf(before, before.circumstances.covered);
  await record.begin({ circumstances: { ...known, ...asked }, walletName }, clock);
  // Of a long page the content is taken twice: now, lest the page go away, and again when it has loaded all it loads.
  const early = request.whole ? await askPage(tabId, 'capture') : null;
  for (const part of early ? writtenParts(early) : []) await record.keep(part);
  const pictures = await takePictures(tabId, before, request, record);
  await record.step('page');
  const page = await askPage(tabId, 'capture').catch((error: unknown) => {
    if (early) return early;
    throw error;
  });
  const written = [...partsOfRequest(request), ...writtenParts(page)];
  // What was kept early serves only when the worker dies before the end; the later one is sealed.
  for (const part of early ? partsOfRequest(request) : written) await record.keep(part);
  const parts = [...pictures.parts, ...written];
  if (!parts.some(({ label }) => label !== 'reading')) {
    throw new PageRefused('nothing_taken', 'cause' in page.html ? page.html.cause : '');
  }
  return {
    circumstances: {
      ...(await circumstancesOf(page, pictures.covered)),
      ...asked,
      ownButton: pictures.ownButton,
      clock: await clock.stop(),
      startedAt: before.circumstances.startedAt,
    },
    walletName,
    reading: readingOf(page),
    parts,
    missing: [
      ...missingOfRequest(request),
      ...pictures.missing,
      ...missingOf('dom.html', page.html),
      ...missingOf('text.txt', page.text),
      ...missingOf('reading', page.reading),
      ...missingChat(page),
    ],
    thumbnail: pictures.thumbnail,
  };
}

export const NOTHING_READ: Reading = {
  wallet: 'generic',
  page: 'unknown',
  transactions: [],
  failures: [],
  messages: [],
  notes: ['reader_failed'],
};

/** The pictures, of all of the page or of what is in view, while the extension's own button stands aside. */
async function takePictures(
  tabId: number,
  before: PageCapture,
  { whole }: CaptureRequest,
  record: CaptureRecord,
): Promise<Pictures & { ownButton: OwnButton['state'] }> {
  const button = await takeOwnButtonOut(tabId);
  try {
    const all = whole ? await takeWholePage(tabId, whole.scroller, record) : null;
    if (all && all.parts.length > 0) return { ...all, ownButton: button.state };
    const view = await takeView(tabId, before);
    for (const part of view.parts) await record.keep(part);
    return { ...view, missing: [...(all?.missing ?? []), ...view.missing], ownButton: button.state };
  } finally {
    button.putBack();
  }
}

/** The page's content and what was read from it, as far as it could be taken. */
function writtenParts(page: PageCapture): TakenPart[] {
  return [
    ...textPart('dom.html', 'dom', 'text/html', page.html),
    ...textPart('text.txt', 'text', 'text/plain', page.text),
    ...textPart('reading.json', 'reading', 'application/json', {
      value: JSON.stringify(readingOf(page), null, 1),
    }),
  ];
}

function readingOf({ reading }: PageCapture): Reading {
  return 'value' in reading ? reading.value : NOTHING_READ;
}

function textPart(name: string, label: PartLabel, type: string, taken: Taken<string>): TakenPart[] {
  return 'value' in taken ? [{ name, label, type, content: new Blob([taken.value], { type }) }] : [];
}

function missingOf(part: string, taken: Taken<unknown>): MissingPart[] {
  return 'cause' in taken ? [{ part, cause: taken.cause }] : [];
}

/** A chat that stands in a frame of another site is in the pictures alone. */
function missingChat(page: PageCapture): MissingPart[] {
  return readingOf(page).notes.includes('foreign_chat') ? [{ part: 'messages', cause: 'foreign_frame' }] : [];
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
export async function permissionFor(url: string): Promise<Circumstances['permission']> {
  try {
    const origins = [`${new URL(url).origin}/*`];
    return (await browser.permissions.contains({ origins })) ? 'host' : 'activeTab';
  } catch {
    return 'activeTab';
  }
}
