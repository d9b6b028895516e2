import type { StampProblem } from '../model/time-stamp';

/** How long an authority may take, and how much it may send. A reply with its certificates is about 6 kB. */
const LIMITS = { milliseconds: 15_000, bytes: 256 * 1_024 };

export type Answer =
  | { ok: true; response: Uint8Array<ArrayBuffer> }
  | { ok: false; problem: Extract<StampProblem, 'offline' | 'too_slow' | 'http_error' | 'too_large'> };

/**
 * Sends a query to an authority as RFC 3161, 3.4 says, without cookies, referrer or cache, and follows it to no other
 * address. Gives the bytes as they came, of which nothing is believed yet. Never rejects.
 */
export async function askAuthority(
  authorityAddress: string,
  query: Uint8Array<ArrayBuffer>,
  limits = LIMITS,
): Promise<Answer> {
  try {
    const reply = await fetch(authorityAddress, {
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      // One that points elsewhere is answered by nobody that the person chose.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: query,
      signal: AbortSignal.timeout(limits.milliseconds),
    });
    // What answers with a page is no authority, but the network's own door.
    const isPage = reply.headers.get('content-type')?.startsWith('text/') === true;
    if (!reply.ok || isPage) {
      await reply.body?.cancel();
      return { ok: false, problem: 'http_error' };
    }
    const response = await readAtMost(reply, limits.bytes);
    return response === null ? { ok: false, problem: 'too_large' } : { ok: true, response };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, problem: late ? 'too_slow' : 'offline' };
  }
}

/** The body of a reply; null as soon as it is longer than it may be. */
async function readAtMost(reply: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = reply.body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) break;
    size += value.length;
    chunks.push(value);
    if (size > most) {
      await reader?.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
