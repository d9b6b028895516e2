import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** What a browser did with the network, by its own log: every request, of whomever, and every address that it spoke to. */
export interface NetLog {
  /** Requests over a network, as `GET https://…`. */
  requests: string[];
  /** Addresses that it connected to. */
  connected: string[];
  /** Addresses that it sent datagrams to. */
  datagrams: string[];
  /** Names that it asked the system or a server to look up. */
  lookedUp: string[];
}

const Params = v.looseObject({
  url: v.optional(v.string()),
  method: v.optional(v.string()),
  host: v.optional(v.string()),
  address: v.optional(v.string()),
});
const Log = v.object({
  constants: v.looseObject({ logEventTypes: v.record(v.string(), v.number()) }),
  events: v.array(
    v.object({
      type: v.number(),
      source: v.looseObject({ id: v.number() }),
      params: v.optional(Params),
    }),
  ),
});
type Event = v.InferOutput<typeof Log>['events'][number];

/** Reads what `--log-net-log` wrote (chromium.org, "NetLog"); the browser must have ended. */
export async function readNetLog(file: string): Promise<NetLog> {
  const { constants, events } = v.parse(Log, JSON.parse(await readFile(file, 'utf8')));
  const of = (name: string): Event[] => {
    const number = constants.logEventTypes[name];
    if (number === undefined) throw new Error(`the browser's log has no ${name} any more`);
    return events.filter(({ type }) => type === number);
  };
  const requests = of('URL_REQUEST_START_JOB')
    .map(({ params }) => `${params?.method} ${params?.url}`)
    .filter((line) => /^\w+ (?:https?|wss?|ftp):/.test(line));
  const sent = new Set(of('UDP_BYTES_SENT').map(({ source }) => source.id));
  const addresses = (list: Event[]) => list.flatMap(({ params }) => params?.address ?? []);
  return {
    requests,
    connected: [...new Set(addresses(of('TCP_CONNECT_ATTEMPT')))],
    datagrams: addresses(of('UDP_CONNECT').filter(({ source }) => sent.has(source.id))),
    lookedUp: [
      ...of('HOST_RESOLVER_SYSTEM_TASK'),
      ...of('HOST_RESOLVER_MANAGER_JOB'),
      ...of('HOST_RESOLVER_DNS_TASK'),
    ].flatMap(({ params }) => params?.host ?? []),
  };
}
