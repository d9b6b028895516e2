import type { ServerAnswer } from '../model/clock';
import { stripUrl } from '../redaction/secrets/secret-url';
import { noteOwnRequest } from './own-requests';

const PATIENCE_MS = 3_000;

/** `Sun, 22 Nov 2026 10:00:00 GMT`, the one form that a server may write (RFC 9110, section 5.6.7). */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Asks the page's own server what time it is, from within the page: a HEAD request to the page's own address without
 * query and fragment, without cookies, past every cache, and to no other host (`same-origin` refuses a redirect to one).
 * Chrome lets a content script ask whatever the page's policy says; Firefox holds it to the page's `connect-src`.
 * Never rejects: where there is no time, the cause says why.
 */
export async function askServerDate(page: Pick<Location, 'href' | 'protocol'>): Promise<ServerAnswer> {
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return none('not_on_the_web');
  const pageAddress = stripUrl(page.href).url.replace(/[?#].*$/s, '');
  const asked = Date.now();
  const since = performance.now();
  const ended = noteOwnRequest(pageAddress);
  try {
    const reply = await fetch(pageAddress, {
      method: 'HEAD',
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const headers = { date: reply.headers.get('date'), age: reply.headers.get('age') };
    return readServerDate(headers, `HEAD ${pageAddress}`, asked, asked + performance.now() - since);
  } catch (error) {
    return none(error instanceof Error && error.name === 'TimeoutError' ? 'no_answer' : 'refused');
  } finally {
    ended();
  }
}

/**
 * What the headers of an answer say of the time. `asked` and `answered` are milliseconds of this device's clock.
 * An answer that a cache kept (`Age` above 0) tells when it was made, not what time it is, so it counts as none.
 */
export function readServerDate(
  { date, age }: { date: string | null; age: string | null },
  request: string,
  asked: number,
  answered: number,
): ServerAnswer {
  if (date === null || !HTTP_DATE.test(date.trim())) return none('no_date');
  const server = Date.parse(date);
  if (Number.isNaN(server)) return none('no_date');
  if (age !== null && age.trim() !== '0') return none('old_date');
  return {
    serverDate: {
      request,
      raw: date,
      value: new Date(server).toISOString(),
      askedAt: new Date(asked).toISOString(),
      answeredAt: new Date(answered).toISOString(),
      // The header leaves out the milliseconds: the server's clock showed anything up to 999 more.
      differenceMs: { least: Math.floor(asked - server - 999), most: Math.ceil(answered - server) },
    },
    cause: null,
  };
}

function none(cause: NonNullable<ServerAnswer['cause']>): ServerAnswer {
  return { serverDate: null, cause };
}
