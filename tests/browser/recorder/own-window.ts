import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { ListedFailure } from '../../../utils/model/recorded-failure';
import { type Answer, listed, openWallet, type RecorderRun } from './recorder-run';

/** A wallet's page in a window of its own: it stays in sight while others are shown too. */
export interface OwnWindow {
  page: Page;
  /** What the popup would list of this page, newest first. */
  listed(): Promise<ListedFailure[]>;
}

const Tabs = v.array(v.object({ id: v.number() }));
let opened = 0;

/** Opens a page under an address that no other has. */
export async function openOwnWindow(run: RecorderRun, body: string | Answer): Promise<OwnWindow> {
  opened += 1;
  const address = `/own-window-${opened}`;
  const page = await openWallet(run, { [address]: body }, address, { type: 'window' });
  const query = JSON.stringify({ url: page.url() });
  const [tab] = v.parse(Tabs, await run.panel.evaluate(`chrome.tabs.query(${query})`));
  if (!tab) throw new Error('the window is not there');
  return { page, listed: async () => (await listed(run)).filter(({ tabId }) => tabId === tab.id) };
}
