import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TimeAuthority } from '../independent/time-authority';

/** A real authority behind HTTP on this machine, which can be away for a while. */
export class AuthorityServer {
  readonly authority = new TimeAuthority({ between: 1 });
  /** What was sent to it. */
  readonly asked: { headers: IncomingHttpHeaders; body: Buffer }[] = [];
  /** What it answers with. */
  answer = async (query: Buffer): Promise<Uint8Array> => this.authority.reply(query);
  #server: Server | null = null;
  #port = 0;

  async open(): Promise<void> {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      this.asked.push({ headers: request.headers, body });
      const answer = await this.answer(body);
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/tsr`;
  }

  /** Nobody answers any more. */
  goAway(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
    this.#server = null;
  }

  close(): void {
    this.goAway();
    this.authority.close();
  }
}
