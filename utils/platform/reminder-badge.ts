import { browser } from 'wxt/browser';

const COLOR = '#6d4a06';

/** Shows on the icon of every tab that a reminder is due, and tells it to whoever points at it; nothing for none. */
export async function showReminderBadge(due: number, title: string): Promise<void> {
  if (due > 0) await browser.action.setBadgeBackgroundColor({ color: COLOR });
  await browser.action.setBadgeText({ text: due > 0 ? '!' : '' });
  await browser.action.setTitle({ title });
}
