import type { PageCapture, PageRequest } from '../model/page-capture';
import type { Reading } from '../model/reading';
import { bodyOf, rootElementOf, titleOf } from '../reading/safe-node';
import { stripUrl } from '../redaction/secrets/secret-url';
import { maskSecrets } from '../redaction/secrets/secrets';
import { attempt, from } from './attempt';
import { findTextPlaces } from './find-text-places';
import { type PageTexts, textsOf } from './page-texts';
import { type SecretPlace, secretPlacesIn } from './secret-places';
import { serializePage } from './serialize-dom';
import type { ShadowRootOf } from './walk';

/** The snapshot holds them whole; here they go into every message and every list. */
const LONGEST_TITLE = 2_000;
const LONGEST_WORD = 64;
/** Shorter secrets are also parts of other words and numbers. */
const LONG_ENOUGH = 6;

/** What the page's reader is given: how to read, and how this browser opens closed shadow roots. */
export interface PageTools {
  read(page: Document, url: string, shadowRootOf: ShadowRootOf): Reading;
  nameOf(url: string): string;
  shadowRootOf: ShadowRootOf;
}

/** Takes from the live page what `want` asks. No part that fails costs another one; the page is left as it is. */
export function readLivePage(want: PageRequest['want'], page: Document, tools: PageTools): PageCapture {
  const began = performance.now();
  const startedAt = new Date().toISOString();
  const capture = want === 'capture';
  const texts = attempt(() => textsOf(page, tools.shadowRootOf));
  const secrets = from(texts, secretPlacesIn);
  const skipped = { cause: 'not asked for' };
  const view = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const reading =
    want === 'secrets' || want === 'places'
      ? skipped
      : attempt(() => maskStrings(tools.read(page, location.href, tools.shadowRootOf)));
  const wallet = 'value' in reading ? reading.value.wallet : 'generic';
  return {
    circumstances: circumstancesOf(page, startedAt, 'value' in secrets ? secrets.value : []),
    secretsKnown: 'value' in secrets,
    walletName: tools.nameOf(location.href),
    known: wallet !== 'generic',
    reading,
    html: capture ? attempt(() => serializePage(page, tools.shadowRootOf)) : skipped,
    text: capture ? from(texts, (found) => shownText(page, found)) : skipped,
    places: want === 'places' ? from(texts, (found) => findTextPlaces(page, found, view)) : skipped,
    elapsedMs: performance.now() - began,
  };
}

/** What is set apart by its look alone, as a label from its value, stands in one word here: what was found apart is masked in it, too. */
function shownText(page: Document, { texts }: PageTexts): string {
  const found = texts.flatMap(({ raw, secrets }) =>
    secrets.map(({ start, end, kind }) => (kind === 'card_number' ? '' : raw.slice(start, end))),
  );
  const words = new Set(found.filter((word) => word.length >= LONG_ENOUGH));
  let text = maskSecrets(bodyOf(page)?.innerText ?? '');
  for (const word of words) text = text.replaceAll(word, '█'.repeat(word.length));
  return text;
}

/** The circumstances that the page knows. `covered` is where secrets are to be painted over. */
export function circumstancesOf(
  page: Document,
  startedAt: string,
  covered: SecretPlace[],
): PageCapture['circumstances'] {
  const { url, stripped } = stripUrl(location.href);
  // A script may have taken it away.
  const root = rootElementOf(page) as HTMLElement | null;
  return {
    url,
    urlStripped: stripped,
    title: maskSecrets(titleOf(page).slice(0, LONGEST_TITLE)),
    startedAt,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
    pageLanguage: root?.getAttribute('lang')?.slice(0, LONGEST_WORD) ?? null,
    browserLanguage: navigator.language,
    viewport: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    page: { width: root?.scrollWidth ?? 0, height: root?.scrollHeight ?? 0, scrollX, scrollY },
    covered,
  };
}

/** Every string of the reading passes the same filter as the snapshot; what is masked there is masked here. */
export function maskStrings<T>(value: T): T {
  // A list repeats its words: each is looked at once.
  const known = new Map<string, string>();
  const mask = (text: string): string => {
    const masked = known.get(text) ?? maskSecrets(text);
    known.set(text, masked);
    return masked;
  };
  return maskWith(mask, value, '');
}

function maskWith<T>(mask: (text: string) => string, value: T, key: string): T {
  // A reference was labelled as one on the page, which its value alone no longer tells.
  if (typeof value === 'string')
    return (key === 'references' ? mask(`#${value}`).slice(1) : mask(value)) as T;
  if (Array.isArray(value)) return value.map((inner) => maskWith(mask, inner, key)) as T;
  if (typeof value === 'object' && value !== null) {
    const masked = Object.entries(value).map(([name, inner]) => [
      name,
      maskWith(mask, inner, key || onlyReferences(name)),
    ]);
    return Object.fromEntries(masked) as T;
  }
  return value;
}

function onlyReferences(name: string): string {
  return name === 'references' ? name : '';
}
