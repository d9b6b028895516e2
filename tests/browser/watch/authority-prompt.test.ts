import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuthorityServer } from '../authority-server';
import { bundleScript } from '../bundle';
import { clickOn } from '../click-on';
import { type ExtensionRun, launchExtension } from '../extension';
import { openTabOf } from '../person';
import { registeredScripts, UNTIL_IT_LISTENS_MS } from './allow';
import { type Display, displayProblem, openDisplay } from './display';

const problem = displayProblem();

describe.skipIf(problem !== null)(`"have the time confirmed" (${problem ?? 'the real prompt'})`, () => {
  const server = new AuthorityServer();
  let display: Display;
  let run: ExtensionRun;
  let panel: Page;

  beforeAll(async () => {
    await server.open();
    display = await openDisplay();
    run = await launchExtension({ headless: false, language: 'en' });
    panel = await run.openPanelPage();
    const list = [{ id: 'own', name: 'Invented Time', url: server.url, on: true, plain: true }];
    await panel.evaluate(`chrome.storage.local.set({ authorities: ${JSON.stringify({ list })} })`);
    const fill = await bundleScript(path.resolve(import.meta.dirname, '../sample-case.ts'), 'sampleCase');
    await panel.evaluate(`${fill}; sampleCase.fillStore('en', true)`);
    await openTabOf(panel, 'export');
    await panel.waitForSelector('[data-testid=stamp][data-authority=own][data-state=none]');
  });
  afterAll(async () => {
    await run?.close();
    display?.close();
    server.close();
  });

  async function askAndAnswer(answer: 'yes' | 'no'): Promise<void> {
    await clickOn(panel, '[data-testid=ask-time]');
    await new Promise((resolve) => setTimeout(resolve, UNTIL_IT_LISTENS_MS));
    if (answer === 'yes') await display.press('Tab');
    await display.press('Return');
  }

  it('after a no nothing is sent, and the panel says why', async () => {
    await askAndAnswer('no');
    await panel.waitForSelector('[data-testid=stamp][data-state=waiting]');
    await panel.waitForFunction(() =>
      document.querySelector('[data-testid=stamp]')?.textContent?.includes('does not let the extension'),
    );
    expect(server.asked).toEqual([]);
  });

  it('after a yes the time is confirmed, and nothing of ours runs in the pages of that host', async () => {
    await askAndAnswer('yes');
    await panel.waitForSelector('[data-testid=stamp][data-state=done]');
    expect(server.asked).toHaveLength(1);
    expect(await registeredScripts(run)).toEqual([]);
    const allowed = await run.browser.newPage();
    await allowed.goto(run.url('allowed.html'));
    await allowed.waitForSelector('[data-testid=nothing-allowed]');
    await allowed.waitForSelector('[data-testid=time-hosts] [data-host="127.0.0.1"]');
    await allowed.close();
  });

  it('an authority that is taken off the list is allowed no more', async () => {
    await panel.bringToFront();
    await panel.$eval('[data-testid=authorities] summary', (summary) => summary.click());
    await panel.$eval('[data-testid=remove-authority]', (button) => (button as HTMLElement).click());
    await panel.waitForSelector('[data-testid=stamp]', { hidden: true });
    await panel.waitForFunction(
      "chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }).then((held) => !held)",
    );
    expect(await registeredScripts(run)).toEqual([]);
  });
});
