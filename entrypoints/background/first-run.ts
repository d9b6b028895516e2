import { browser } from 'wxt/browser';
import { onFirstRun } from '@/utils/platform/welcomed';

/** Opens the welcome page when the extension was installed. */
export function welcomeNewcomers(): void {
  onFirstRun(async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
