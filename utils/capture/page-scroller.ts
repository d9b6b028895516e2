import type { Scroller, ScrollRequest, ScrollView } from '../model/page-scroll';
import { attempt, from } from './attempt';
import { contentIn } from './content-in';
import { describeScroller, findScrollers } from './find-scrollers';
import { findTextPlaces } from './find-text-places';
import { textsOf } from './page-texts';
import { barsOver, findPinned } from './pinned-bars';
import { type Area, boxOf, parentOf, rootScrollerOf, seenOf } from './scroll-area';
import { secretPlacesIn } from './secret-places';
import { grown, painted, settled } from './settle';
import type { ShadowRootOf } from './walk';

/** Without word from the background for so long, the page is put back: the worker may have died. */
const ABANDONED_MS = 30_000;
/** A list of pinned elements serves this long: the page may add one while it is scrolled. */
const PINNED_MS = 1_000;

const EVERYWHERE: Area = { x: -1e8, y: -1e8, width: 2e8, height: 2e8 };

interface InHand {
  scroller: Element;
  /** Where everything that may be scrolled stood. */
  before: { element: Element; top: number; left: number }[];
  pinned: { elements: Element[]; at: number };
  watch: ReturnType<typeof setTimeout> | undefined;
  /** When the page had settled where it is scrolled now. */
  since: number;
}

/**
 * Scrolls the page for its pictures and tells what is in view. It scrolls as a person does and changes nothing else: no
 * style, no attribute, no class. In the end everything stands where it was scrolled before.
 */
export class PageScroller {
  readonly #page: Document;
  readonly #shadowRootOf: ShadowRootOf;
  #listed: Element[] = [];
  #inHand: InHand | undefined;

  constructor(page: Document, shadowRootOf: ShadowRootOf) {
    this.#page = page;
    this.#shadowRootOf = shadowRootOf;
  }

  async answer(request: ScrollRequest): Promise<Scroller[] | Scroller['kind'] | ScrollView | boolean | null> {
    if (request.do === 'list') return this.#list();
    if (request.do === 'begin') return this.#begin(request.scroller);
    if (request.do === 'end') return this.#end();
    const inHand = this.#inHand;
    if (!inHand) throw new Error('the page is not being scrolled');
    this.#keepWatch(inHand);
    if (request.do === 'content') return contentIn(this.#page, seenOf(inHand.scroller), this.#shadowRootOf);
    if (request.do === 'show') await this.#show(inHand, request.row);
    // The time for a picture serves a list for growing: only what is left of it is waited for.
    else if (isAtEnd(inHand.scroller)) await grown(inHand.scroller, seenOf(inHand.scroller), inHand.since);
    return this.#look(inHand, request.do === 'look' ? request.words : undefined);
  }

  #list(): Scroller[] {
    this.#listed = findScrollers(this.#page, this.#shadowRootOf);
    return this.#listed.map(describeScroller);
  }

  #begin(number: number | null): Scroller['kind'] {
    this.#end();
    const listed = number === null ? undefined : this.#listed[number];
    const scroller =
      (listed?.isConnected ? listed : findScrollers(this.#page, this.#shadowRootOf)[0]) ??
      rootScrollerOf(this.#page);
    const before: InHand['before'] = [];
    for (let element: Element | null = scroller; element; element = parentOf(element))
      before.push({ element, top: element.scrollTop, left: element.scrollLeft });
    this.#inHand = { scroller, before, pinned: { elements: [], at: -PINNED_MS }, watch: undefined, since: 0 };
    this.#keepWatch(this.#inHand);
    if (seenOf(scroller).height < boxOf(scroller).height - 1)
      scroller.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
    return scroller === rootScrollerOf(this.#page) ? 'window' : 'element';
  }

  #end(): null {
    const inHand = this.#inHand;
    this.#inHand = undefined;
    if (!inHand) return null;
    clearTimeout(inHand.watch);
    // From the outside in: an area may have been brought into view by what it lies in.
    for (const { element, top, left } of inHand.before.reverse())
      if (element.scrollTop !== top || element.scrollLeft !== left)
        element.scrollTo({ top, left, behavior: 'instant' });
    return null;
  }

  #keepWatch(inHand: InHand): void {
    clearTimeout(inHand.watch);
    inHand.watch = setTimeout(() => this.#end(), ABANDONED_MS);
  }

  /** Scrolls until a row of the content stands right below the bars; what a bar hides is known only once it is there. */
  async #show(inHand: InHand, row: number): Promise<void> {
    const { scroller } = inHand;
    const grid = wholePixels(devicePixelRatio);
    const cut = () => seenOf(scroller).y - boxOf(scroller).y;
    for (let bar = 0, tries = 0; tries < 3; tries += 1) {
      const top = Math.max(0, Math.floor((row - cut() - bar) / grid) * grid);
      scroller.scrollTo({ top, behavior: 'instant' });
      await painted();
      const over = this.#barsOf(inHand, seenOf(scroller)).top;
      if (scroller.scrollTop === 0 || over <= bar) break;
      bar = over;
    }
    const view = seenOf(scroller);
    await settled(this.#page, view, this.#shadowRootOf);
    inHand.since = performance.now();
  }

  #look(inHand: InHand, words?: 'view' | 'page'): ScrollView {
    const { scroller } = inHand;
    const box = boxOf(scroller);
    const view = seenOf(scroller);
    const texts = attempt(() => textsOf(this.#page, this.#shadowRootOf));
    const secrets = from(texts, secretPlacesIn);
    const seen = words === 'page' ? EVERYWHERE : { x: 0, y: 0, width: innerWidth, height: innerHeight };
    return {
      scale: devicePixelRatio,
      viewport: { width: innerWidth, height: innerHeight },
      place: {
        x: scroller.scrollLeft + view.x - box.x,
        y: scroller.scrollTop + view.y - box.y,
        width: view.width,
        height: view.height,
      },
      at: { x: view.x, y: view.y },
      bars: this.#barsOf(inHand, view),
      content: { width: scroller.scrollWidth, height: scroller.scrollHeight },
      atStart: scroller.scrollTop <= 1,
      atEnd: isAtEnd(scroller),
      secretsKnown: 'value' in secrets,
      covered: 'value' in secrets ? secrets.value : [],
      ...(words ? { words: from(texts, (found) => findTextPlaces(this.#page, found, seen)) } : {}),
    };
  }

  #barsOf({ scroller, pinned }: InHand, view: Area): { top: number; bottom: number } {
    if (performance.now() - pinned.at > PINNED_MS) {
      pinned.elements = findPinned(this.#page, scroller, this.#shadowRootOf);
      pinned.at = performance.now();
    }
    return barsOver(view, pinned.elements);
  }
}

function isAtEnd(scroller: Element): boolean {
  return scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
}

/** The least number of CSS pixels that is a whole number of device pixels, so that pictures join without a blurred line. */
function wholePixels(scale: number): number {
  for (let pixels = 1; pixels <= 20; pixels += 1)
    if (Math.abs(pixels * scale - Math.round(pixels * scale)) < 0.001) return pixels;
  return 1;
}
