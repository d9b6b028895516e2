import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { EvidenceItem } from '../../../utils/model/evidence';
import { Reading } from '../../../utils/model/reading';
import { askBackground } from '../ask-background';
import { exportPackage } from '../download';
import { type ExtensionRun, launchExtension } from '../extension';
import { INVENTED_CASE } from '../invented-case';
import { fillCase, openTabOf, readComplaint } from '../person';
import { storedFile, storedRows } from '../stored';
import { captureHostile, type Outcome } from './capture-hostile';
import type { HostilePage } from './hostile-page';
import { type Harm, marksIn, watchExtension } from './watch-page';

/** A browser that has captured hostile pages, with all that came of it. */
export class HostileRun {
  readonly harms: Harm[] = [];
  readonly outcomes: Outcome[] = [];
  #run: ExtensionRun | undefined;
  #panel: Page | undefined;
  scratch = '';

  async open(): Promise<void> {
    this.scratch = await mkdtemp(path.join(tmpdir(), 'hostile-'));
    this.#run = await launchExtension({ headless: true, language: 'en' });
    watchExtension(this.#run, this.harms);
  }

  get run(): ExtensionRun {
    if (!this.#run) throw new Error('the browser is not open');
    return this.#run;
  }

  async capture(page: HostilePage): Promise<Outcome> {
    const outcome = await captureHostile(this.run, page);
    this.outcomes.push(outcome);
    return outcome;
  }

  /** The case file; opened once all pages were captured. */
  async panel(): Promise<Page> {
    this.#panel ??= await this.run.openPanelPage();
    return this.#panel;
  }

  /** The amounts that were read from each page, and whom it was taken for. */
  async readings(): Promise<{ page: HostilePage; wallet: string; amounts: (string | null)[] }[]> {
    const panel = await this.panel();
    const items = await storedRows(panel, 'evidence', EvidenceItem);
    const read = items.map(async (item) => {
      const page = this.outcomes.find(({ exhibit }) => exhibit === item.number)?.page;
      if (!page) throw new Error(`no page gave E${item.number}`);
      const hash = item.parts.find(({ label }) => label === 'reading')?.digest.sha256;
      const text = hash === undefined ? null : await storedFile(panel, hash);
      const rows = text === null ? [] : v.parse(Reading, JSON.parse(text)).transactions;
      return { page, wallet: item.wallet, amounts: rows.map(({ amount }) => amount.value) };
    });
    return Promise.all(read);
  }

  /** Scrolls through the whole list and opens a card here and there; gives the numbers that were drawn. */
  async drawAll(): Promise<Set<string>> {
    const panel = await this.panel();
    await openTabOf(panel, 'evidence');
    const drawn = new Set<string>();
    for (let at = 0, opened = 0; ; at += 500) {
      await panel.evaluate((top) => scrollTo(0, top), at);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const cards = await panel.$$eval('[data-testid=evidence-card]', (all) =>
        all.map((card) => card.getAttribute('data-evidence') ?? ''),
      );
      for (const card of cards) drawn.add(card);
      // The first ones are opened, too; all of them would be a page of their own.
      opened += 1;
      if (opened <= 12)
        await panel.evaluate(() => {
          const toggle = document.querySelector(
            '[data-testid=evidence-card] .card-toggle[aria-expanded=false]',
          );
          if (toggle instanceof HTMLElement) toggle.click();
        });
      if (await panel.evaluate((top) => top > document.documentElement.scrollHeight, at)) break;
    }
    return drawn;
  }

  /** A case of all of them, its letters read, exported; gives the file. */
  async export(): Promise<string> {
    const panel = await this.panel();
    const evidence = this.outcomes.flatMap(({ exhibit }) => exhibit ?? []);
    await askBackground(panel, 'create-case', { evidence });
    await openTabOf(panel, 'case');
    await panel.waitForSelector('#field-whatHappened');
    await fillCase(panel, INVENTED_CASE.en);
    for (const language of ['zh', 'en'] as const) await readComplaint(panel, 'formal', language);
    return exportPackage(this.run, panel, this.scratch, 300_000);
  }

  async marks(): Promise<unknown> {
    return marksIn(await this.panel());
  }

  async close(): Promise<void> {
    await this.#run?.close();
    if (this.scratch !== '') await rm(this.scratch, { recursive: true, force: true });
  }
}
