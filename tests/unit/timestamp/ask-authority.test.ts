import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAuthority } from '../../../utils/timestamp/ask-authority';
import { makeQuery } from '../../../utils/timestamp/query';

const QUERY = makeQuery('5d'.repeat(32));
const REPLY = Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x00);
const TYPE = { 'content-type': 'application/timestamp-reply' };

interface Seen {
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const seen: Seen[] = [];
let server: Server;
let origin: string;

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.writeHead(200, TYPE).end(REPLY),
  '/away': (response) => response.writeHead(302, { location: `${origin}/good` }).end(),
  '/kept': (response) => response.writeHead(307, { location: 'http://elsewhere.invalid/' }).end(),
  '/broken': (response) => response.writeHead(500, TYPE).end(REPLY),
  '/door': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in'),
  '/silent': () => undefined,
  '/drips': (response) => void response.writeHead(200, TYPE).write(REPLY),
  '/huge': (response) => response.writeHead(200, TYPE).end(new Uint8Array(300_000)),
  '/endless': (response) => {
    response.writeHead(200, TYPE);
    const more = () => {
      if (!response.destroyed && response.write(new Uint8Array(65_536))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  },
};

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url: path = '', method = '', headers } = request;
    seen.push({ path, method, headers, body: Buffer.concat(chunks) });
    ANSWERS[path]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('the query goes out as RFC 3161 says, with no cookie and no referrer, and the bytes come back as they are', async () => {
  expect(await askAuthority(`${origin}/good`, QUERY)).toEqual({ ok: true, response: REPLY });
  const [one] = seen;
  expect(one?.method).toBe('POST');
  expect(one?.headers['content-type']).toBe('application/timestamp-query');
  expect(new Uint8Array(one?.body ?? [])).toEqual(QUERY);
  expect(one?.headers).not.toHaveProperty('cookie');
  expect(one?.headers).not.toHaveProperty('referer');
});

it.each([
  ['/away', 'http_error'],
  ['/kept', 'http_error'],
  ['/broken', 'http_error'],
  ['/door', 'http_error'],
  ['/huge', 'too_large'],
  ['/endless', 'too_large'],
])('%s: %s', async (path, problem) => {
  seen.length = 0;
  expect(await askAuthority(origin + path, QUERY)).toEqual({ ok: false, problem });
  // Nobody else was asked.
  expect(seen.map((one) => one.path)).toEqual([path]);
});

it.each(['/silent', '/drips'])('%s: waited for no longer than the limit', async (path) => {
  const limits = { milliseconds: 200, bytes: 1_000 };
  expect(await askAuthority(origin + path, QUERY, limits)).toEqual({ ok: false, problem: 'too_slow' });
});

it('a host that is not there counts as offline', async () => {
  expect(await askAuthority('http://127.0.0.1:9/', QUERY)).toEqual({ ok: false, problem: 'offline' });
});
