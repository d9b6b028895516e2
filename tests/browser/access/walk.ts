import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../bundle';
import type { ExtensionRun } from '../extension';

/** Is shown a screen in a state that it can be in. Leaves the page as it was. */
export type See = (state: string, page: Page) => Promise<void>;

/** Goes through the states of a screen, as a person comes to them, in a browser of its own with an empty store. */
export interface Walk {
  screen: string;
  /** `folder`: for files. */
  go(run: ExtensionRun, see: See, folder: string): Promise<void>;
}

let script: Promise<string> | undefined;

/** Puts a case into the store that is full of what is hard to draw: six exhibits. */
export async function fillHard(page: Page): Promise<void> {
  script ??= bundleScript(path.join(import.meta.dirname, 'hard-case.ts'), 'hardCase');
  await page.evaluate(`(async () => { ${await script}; await hardCase.fillStore(); })()`);
}

/** The panel of a store that is full of what is hard to draw. */
export async function openFilledPanel(run: ExtensionRun): Promise<Page> {
  const page = await run.openPanelPage();
  await fillHard(page);
  await page.waitForSelector('[data-testid=evidence-card] .card-seal');
  return page;
}

/** Opens all that is folded together on a page. */
export async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
}

/** Waits until nothing is loaded any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 250 });
}
