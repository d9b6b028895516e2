import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ExtensionRun, launchExtension } from '../extension';
import type { SamplePage } from '../sample-wallets';
import { type NetLog, readNetLog } from './net-log';
import { ownCertificate } from './own-certificate';
import { RecordingProxy } from './recording-proxy';

/** What left a browser while something was done in it: as its only way out saw it, and as its own log has it. */
export interface Traffic {
  proxy: RecordingProxy;
  log: NetLog;
  /** Where the proxy stood. */
  address: string;
}

/** Does something in a browser whose only way out is a proxy that writes everything down. `folder` is the extension in it. */
export async function watchTraffic(
  samples: readonly SamplePage[],
  folder: string | undefined,
  act: (run: ExtensionRun, proxy: RecordingProxy, scratch: string) => Promise<void>,
): Promise<Traffic> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'wallet-witness-traffic-'));
  const pages = new Map(samples.map(({ url, html }) => [withoutQuery(url), html]));
  const certificate = ownCertificate(scratch, [...new Set(samples.map(({ url }) => new URL(url).host))]);
  const proxy = new RecordingProxy(pages, certificate);
  await proxy.open();
  const { address } = proxy;
  const file = path.join(scratch, 'net-log.json');
  try {
    const run = await launchExtension({
      headless: true,
      welcome: true,
      ...(folder === undefined ? { language: 'en' } : { folder }),
      args: [
        `--proxy-server=http://${address}`,
        // This machine's own addresses go through it, too.
        '--proxy-bypass-list=<-loopback>',
        `--ignore-certificate-errors-spki-list=${certificate.pin}`,
        `--log-net-log=${file}`,
      ],
    });
    try {
      await act(run, proxy, scratch);
    } finally {
      await run.close();
    }
    return { proxy, log: await readNetLog(file), address };
  } finally {
    proxy.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
