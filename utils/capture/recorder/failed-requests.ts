import type { SeenFailure } from '../../model/recorded-failure';
import { isOwnRequest } from '../own-requests';

/** How a request was made that a person's action waits for; pictures, styles and beacons fail on healthy pages too. */
const ASKED_BY = /^(?:fetch|xmlhttprequest|iframe|navigation)$/;
/** Second labels under which names are sold: `pay.example.co.uk` and `api.example.co.uk` are one site. */
const SHARED = /^(?:com?|net|org|gov|edu|ac|or|ne)$/;

export type RefusedRequest = SeenFailure['failure'];

/** What the browser's own timing says of one request. */
interface Timed {
  name: string;
  initiatorType: string;
  responseStatus: number;
  responseEnd: number;
}

/** A failed request of a wallet to its own hosts: path without query, status, time; null for any other. */
export function failedRequest(entry: Timed, pageUrl: string, timeOrigin: number): RefusedRequest | null {
  if (!(entry.responseStatus >= 400 && entry.responseStatus < 600) || !ASKED_BY.test(entry.initiatorType))
    return null;
  const address = urlOf(entry.name);
  const page = urlOf(pageUrl);
  if (!address || !page || siteOf(address.hostname) !== siteOf(page.hostname)) return null;
  // Some servers write the session into the path (Java servlets, `;jsessionid=`).
  const where = `${address.protocol}//${address.host}${address.pathname.replace(/;[^/]*/g, '')}`.slice(
    0,
    500,
  );
  return {
    text: `HTTP ${entry.responseStatus} ${where}`,
    title: null,
    code: String(entry.responseStatus),
    kind: 'http',
    seenAt: new Date(timeOrigin + entry.responseEnd).toISOString(),
    goneAt: null,
    selector: '',
  };
}

/** Tells of each failed request once, from the start of the page on; a request that keeps failing is one failure. */
export function watchRequests(page: Document, onFailed: (failure: RefusedRequest) => void): () => void {
  const told = new Set<string>();
  const tell = (entry: PerformanceEntry) => {
    if (isOwnRequest(entry)) return;
    const failure = failedRequest(
      entry as PerformanceResourceTiming,
      page.location.href,
      performance.timeOrigin,
    );
    if (!failure || told.has(failure.text) || told.size >= MOST_TOLD) return;
    told.add(failure.text);
    onFailed(failure);
  };
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(tell));
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}

const MOST_TOLD = 50;

/** The status with which the page itself was answered, when that was a failure. */
export function failedPage(page: Document): RefusedRequest | null {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation
    ? failedRequest(navigation as PerformanceNavigationTiming, page.location.href, performance.timeOrigin)
    : null;
}

function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The part of a host name that one owner has, by the habit of the registries; an address in numbers is its own. */
function siteOf(host: string): string {
  const labels = host.split('.');
  if (labels.length < 3 || /^[\d.]+$|:/.test(host)) return host;
  const shared = SHARED.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(shared ? -3 : -2).join('.');
}
