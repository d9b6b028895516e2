import type { Page } from 'puppeteer-core';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { servePages } from '../serve-pages';
import type { HoldBuild } from './build';

export const WALLET = 'https://wallet.example/activity';
const HTML = `<!DOCTYPE html><title>Activity</title><table><tr><th>Date</th><th>Amount</th><th>To</th></tr>
<tr><td>2026-11-03</td><td>-$12.50</td><td>Ann</td></tr><tr><td>2026-11-04</td><td>-$7.10</td><td>Ben</td></tr></table>`;

/** A browser with a wallet's page that may be photographed, and the panel from which captures are started. */
export class FaultBench {
  readonly run: ExtensionRun;
  page: Page;
  readonly panel: Page;

  private constructor(run: ExtensionRun, page: Page, panel: Page) {
    this.run = run;
    this.page = page;
    this.panel = panel;
  }

  static async open({ folder }: HoldBuild, userDataDir?: string): Promise<FaultBench> {
    const run = await launchExtension({ headless: true, folder, ...(userDataDir ? { userDataDir } : {}) });
    const panel = await run.openPanelPage();
    const bench = new FaultBench(run, panel, panel);
    await bench.openWallet();
    return bench;
  }

  /** The click on the icon allows pictures of this tab for as long as it stays on this page. */
  async openWallet(): Promise<void> {
    this.page = await this.run.browser.newPage();
    await servePages(this.page, new Map([[WALLET, HTML]]));
    await this.page.goto(WALLET);
    await this.page.bringToFront();
    await this.run.clickIcon(this.page);
    await this.run.closePopups();
  }

  /** Starts a capture; gives the background's reply. */
  capture(id: string): Promise<unknown> {
    return this.panel.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: '${WALLET}' });
      return chrome.runtime.sendMessage({ name: 'capture-page', request: { tabId: tab.id, jobId: '${id}' } });
    })()`);
  }

  /** Starts a capture and comes back when the worker stands still at `point`; `reply` is that of the capture. */
  async captureUntil(point: string, id: string): Promise<{ reply: Promise<unknown> }> {
    const worker = await this.run.worker();
    let held = false;
    worker.on('console', (message) => {
      held ||= message.text() === `held at ${point}`;
    });
    await worker.evaluate(`globalThis.holdAt = ${JSON.stringify(point)}`);
    const reply = this.capture(id).catch((error: unknown) => error);
    await waitUntil(() => held);
    return { reply };
  }

  /** Lets the worker go on. */
  async release(): Promise<void> {
    await (await this.run.worker()).evaluate('releaseHold()');
  }

  /** The points that the worker has come by so far, in their order. */
  async passed(): Promise<string[]> {
    return JSON.parse(String(await (await this.run.worker()).evaluate('JSON.stringify([...passed])')));
  }

  /** The same without those of the person's own files, which a worker looks for when it starts. */
  async passedByCapture(): Promise<string[]> {
    return (await this.passed()).filter((name) => !name.startsWith('keep-import.ts'));
  }
}

/** What a job became, in one line of the table that the tests print. */
export function outcomeOf(
  id: string,
  state: {
    items: { number: number; parts: { label: string }[]; missing: { part: string }[] }[];
    jobs: { id: string; evidence: number | null; problem: string | null }[];
  },
): string {
  const job = state.jobs.find((one) => one.id === id);
  if (!job) return 'not begun';
  const item = state.items.find(({ number }) => number === job.evidence);
  if (!item) return `nothing kept: ${job.problem}`;
  const missing = item.missing.map(({ part }) => part).join(' ');
  return `kept ${item.parts.map(({ label }) => label).join(' ')}${missing ? `, missing ${missing}` : ''}`;
}
