import type { SeenFailure } from '../../model/recorded-failure';
import { rootElementOf, titleOf } from '../../reading/safe-node';
import type { Standing } from './failure-tracker';

const LONGEST_TEXT = 2_000;
const LONGEST_WORD = 64;

/** What is told of a failure at once: its words, its place, the circumstances. Its DOM and its picture are taken on request. */
export function describeSeen(page: Document, { key, box, failure, said, seenAt }: Standing): SeenFailure {
  const began = performance.now();
  const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(box);
  const seen = {
    kind: failure.kind,
    text: failure.text.slice(0, LONGEST_TEXT),
    title: failure.title?.slice(0, LONGEST_TEXT) ?? null,
    code: failure.code?.slice(0, LONGEST_WORD) ?? null,
    selector: failure.selector.slice(0, LONGEST_TEXT),
    seenAt: new Date(seenAt).toISOString(),
    goneAt: null,
  };
  return {
    key,
    failure: seen,
    said: said.map((text) => text.slice(0, LONGEST_TEXT)),
    place: { x, y, width, height },
    circumstances: circumstancesOf(page, seen.seenAt),
    elapsedMs: performance.now() - began,
  };
}

/** A failure that has no place on the page: a request that was refused. */
export function describeUnplaced(page: Document, key: string, failure: SeenFailure['failure']): SeenFailure {
  const circumstances = circumstancesOf(page, failure.seenAt);
  return { key, failure, said: [], place: null, circumstances, elapsedMs: 0 };
}

function circumstancesOf(page: Document, startedAt: string): SeenFailure['circumstances'] {
  const root = rootElementOf(page);
  return {
    title: titleOf(page).slice(0, LONGEST_TEXT),
    startedAt,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
    pageLanguage: root.getAttribute('lang')?.slice(0, LONGEST_WORD) ?? null,
    browserLanguage: navigator.language,
    viewport: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    page: { width: root.scrollWidth, height: root.scrollHeight, scrollX, scrollY },
  };
}
