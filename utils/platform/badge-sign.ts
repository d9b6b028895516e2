import { browser } from 'wxt/browser';
import { setTabBadge } from './tab-badge';

const SIGNS = {
  saved: { text: '✓', color: '#1b5e43' },
  failed: { text: '!', color: '#a3291f' },
} as const;
const SHOWN_MS = 6_000;

/** Shows on the icon, for some seconds, what came of a capture that no popup was open for; then what stood there before. */
export async function flashBadge(tabId: number, sign: keyof typeof SIGNS): Promise<void> {
  const { text, color } = SIGNS[sign];
  const before = await browser.action.getBadgeText({ tabId });
  const colorBefore = await browser.action.getBadgeBackgroundColor({ tabId });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
  setTimeout(() => {
    void restore(tabId, text, before, colorBefore).catch(() => undefined);
  }, SHOWN_MS);
}

async function restore(
  tabId: number,
  shown: string,
  before: string,
  color: string | [number, number, number, number],
): Promise<void> {
  // Whoever changed the badge meanwhile has newer news.
  if ((await browser.action.getBadgeText({ tabId })) !== shown) return;
  const isSign = Object.values(SIGNS).some(({ text }) => text === before);
  // Without a text of its own the tab shows what every tab does, such as a reminder.
  await setTabBadge(tabId, isSign ? null : before);
  await browser.action.setBadgeBackgroundColor({ tabId, color });
}
