import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CustodyEntry } from '../../../utils/model/custody';
import { AuthorityServer } from '../authority-server';
import { bundleScript } from '../bundle';
import { clickOn } from '../click-on';
import { waitUntil } from '../extension';
import { openTabOf } from '../person';
import { storedRows } from '../stored';
import { allowedCopy } from '../watch/allow';
import { findFirefox } from './find-firefox';
import { BUILT_FOR_FIREFOX, type FirefoxRun, launchFirefox } from './launch';

describe.skipIf(findFirefox() === null)('trusted time in Firefox', () => {
  const server = new AuthorityServer();
  let folder: string;
  let firefox: FirefoxRun;
  let panel: Page;
  beforeAll(async () => {
    await server.open();
    folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
    await allowedCopy(folder, ['http://127.0.0.1/*'], BUILT_FOR_FIREFOX);
    firefox = await launchFirefox({ folder });
    panel = await firefox.openPanelPage();
  });
  afterAll(async () => {
    await firefox?.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('an authority over http is asked over http, as the person allowed, and its stamp enters the chain', async () => {
    const list = [{ id: 'own', name: 'Invented Time', url: server.url, on: true, plain: true }];
    await panel.evaluate(`browser.storage.local.set({ authorities: ${JSON.stringify({ list })} })`);
    const fill = await bundleScript(path.resolve(import.meta.dirname, '../sample-case.ts'), 'sampleCase');
    await panel.evaluate(`${fill}; sampleCase.fillStore('en', true)`);
    await openTabOf(panel, 'export');
    await panel.waitForSelector('[data-testid=stamp][data-authority=own][data-state=none]');
    await clickOn(panel, '[data-testid=ask-time]');
    await panel.waitForSelector('[data-testid=stamp][data-authority=own][data-state=done]');
    const chain = await storedRows(panel, 'custody', CustodyEntry);
    expect(chain.at(-1)?.event).toBe('stamped');
    const [one] = server.asked;
    expect(server.asked).toHaveLength(1);
    expect(one?.headers['cookie']).toBe(undefined);
    expect(one?.headers['referer']).toBe(undefined);
    // Firefox would name this very installation.
    expect(one?.headers['origin']).toBe(undefined);
    await waitUntil(async () => {
      const stored = await storedRows(panel, 'stamps', v.object({ state: v.string() }));
      return stored.length === 1 && stored[0]?.state === 'done';
    });
  });
});
