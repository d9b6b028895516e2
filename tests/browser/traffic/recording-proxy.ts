import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { OwnCertificate } from './own-certificate';

/** One thing that a browser asked for. Of a host that is not played here only the wish for a connection is seen: `CONNECT`. */
export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/**
 * The only way out that a browser is given: it plays some hosts, with their pages, and writes down everything that is asked of
 * it. Whatever else is asked for is refused, so that nothing reaches the network.
 */
export class RecordingProxy {
  readonly asked: Asked[] = [];
  readonly #pages: ReadonlyMap<string, string>;
  readonly #hosts: ReadonlySet<string>;
  readonly #server = createServer((request, response) => this.#answer(request, response, ''));
  readonly #played;

  constructor(pages: ReadonlyMap<string, string>, certificate: OwnCertificate) {
    this.#pages = pages;
    this.#hosts = new Set([...pages.keys()].map((url) => new URL(url).host));
    this.#played = createTlsServer({ key: certificate.key, cert: certificate.cert }, (request, response) =>
      this.#answer(request, response, `https://${request.headers.host}`),
    );
    this.#server.on('connect', ({ url: place = '', headers }, socket, head) => {
      // Whoever hangs up in the middle is no fault of this machine.
      socket.on('error', () => undefined);
      if (this.#hosts.has(place.replace(/:443$/, ''))) {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.unshift(head);
        this.#played.emit('connection', socket);
        return;
      }
      this.asked.push({ method: 'CONNECT', url: place, headers });
      socket.end('HTTP/1.1 502 Not here\r\n\r\n');
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** `127.0.0.1:12345` */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Every request as one line, without the wallet's picture for the tab, which browsers ask for when they like. */
  lines(): string[] {
    return this.asked
      .filter(({ url }) => !url.endsWith('/favicon.ico'))
      .map(({ method, url }) => `${method} ${url}`);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    this.#played.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse, origin: string): void {
    const { method = '', headers } = request;
    const url = `${origin}${request.url}`;
    this.asked.push({ method, url, headers });
    const body = this.#pages.get(url.replace(/\?.*$/, ''));
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': 'session=invented; Secure; Path=/',
    });
    response.end(method === 'HEAD' ? undefined : body);
  }
}
