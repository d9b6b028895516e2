import type { Page } from 'puppeteer-core';
import type { ExtensionRun } from './extension';
import type { PopupState } from './popup-states';

/** The popup as a page of its own, in a state that is hard to bring about: the background's answers are given in its place. */
export async function openPopupState(
  run: ExtensionRun,
  { look, capture, recorded = [] }: PopupState,
): Promise<Page> {
  const page = await run.browser.newPage();
  await page.setViewport({ width: 360, height: 420 });
  await page.evaluateOnNewDocument(
    (answers, hold) => {
      const api: unknown = Reflect.get(globalThis, 'chrome');
      const runtime = Object(Object(api).runtime);
      runtime.sendMessage = (message: { name: keyof typeof answers }, done?: (reply: unknown) => void) => {
        if (message.name === 'capture-page' && hold) return new Promise(() => undefined);
        done?.(answers[message.name]);
        return Promise.resolve(answers[message.name]);
      };
    },
    { 'look-at-page': look, 'capture-page': capture, 'list-failures': recorded },
    capture === null,
  );
  await page.goto(run.url('popup.html'));
  await page.waitForSelector('[data-testid=capture-page]');
  if (capture !== undefined) {
    const button = await page.waitForSelector('[data-testid=capture-page][aria-disabled=false]');
    await button?.click();
    await page.waitForSelector(
      '[data-testid=capture-progress], [data-testid=capture-result], [data-testid=capture-problem]',
    );
  }
  return page;
}
