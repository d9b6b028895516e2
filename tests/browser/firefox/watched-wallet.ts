import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { ListedFailure } from '../../../utils/model/recorded-failure';
import { BUILT_FOR_FIREFOX, type FirefoxRun, launchFirefox } from './launch';

export const ORIGIN = 'https://wallet.example';

/** Firefox with a copy of the extension that has its recorder in every page of one wallet. */
export interface WatchedWallet {
  firefox: FirefoxRun;
  panel: Page;
  /** What the popup would list, newest first. */
  listed(): Promise<ListedFailure[]>;
  close(): Promise<void>;
}

export async function watchWallet(): Promise<WatchedWallet> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  await cp(BUILT_FOR_FIREFOX, folder, { recursive: true });
  const manifest = path.join(folder, 'manifest.json');
  const built = JSON.parse(await readFile(manifest, 'utf8'));
  const matches = [`${ORIGIN}/*`];
  const recorder = { matches, js: ['content-scripts/recorder.js'], run_at: 'document_start' };
  await writeFile(
    manifest,
    JSON.stringify({ ...built, host_permissions: matches, content_scripts: [recorder] }),
  );
  const firefox = await launchFirefox({ folder });
  const panel = await firefox.openPanelPage();
  return {
    firefox,
    panel,
    async listed() {
      const reply = await panel.evaluate(
        `browser.runtime.sendMessage({ name: 'list-failures', request: {} }).then(JSON.stringify)`,
      );
      return v.parse(v.array(ListedFailure), JSON.parse(String(reply)));
    },
    async close() {
      await firefox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
