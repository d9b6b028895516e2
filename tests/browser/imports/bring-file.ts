import type { Page } from 'puppeteer-core';
import { clickOn } from '../click-on';

/** Chooses files in the panel, as the person does. */
async function choose(panel: Page, ...files: string[]): Promise<void> {
  // In a tab behind another nothing can be clicked.
  await panel.bringToFront();
  const input = await panel.waitForSelector('[data-testid=files-input]');
  if (!input) throw new Error('there is nothing to choose files with');
  await (await input.toElement('input')).uploadFile(...files);
}

/** Chooses a file and waits until it was looked at. Gives what the panel made of it. */
export async function bring(panel: Page, file: string): Promise<string> {
  await choose(panel, file);
  const waiting = await panel.waitForSelector('[data-testid=waiting-file]:not([data-state=reading])');
  return (await waiting?.evaluate((element) => element.getAttribute('data-state'))) ?? '';
}

/** Drops two files or more that are made in the panel itself: names that no disk takes. Waits until all were looked at. */
export async function drop(panel: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  await panel.waitForFunction(takesFiles);
  await panel.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name, { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, files);
  // Of many files only the first are drawn; their count is always there.
  await panel.waitForSelector(`[data-testid=waiting-count][data-files="${files.length}"][data-reading="0"]`, {
    timeout: 200_000,
  });
}

/** Keeps all files that wait, and waits until none does. */
export async function keepAll(panel: Page): Promise<void> {
  await clickOn(panel, '[data-testid=keep-all-files]');
  await panel.waitForFunction(() => !document.querySelector('[data-testid=waiting-file]'), {
    timeout: 200_000,
  });
}

/** Runs in the panel: whether it is there already for files that are dragged over it. */
function takesFiles(): boolean {
  const data = new DataTransfer();
  data.items.add(new File([''], 'any'));
  const over = new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true });
  return !document.body.dispatchEvent(over);
}
