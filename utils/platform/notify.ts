import { browser } from 'wxt/browser';

const NAME = 'notifications';
/** Whether the person was asked and what they said is in this setting; asked once, by nobody but themselves again. */
const ASKED = 'askedToNotify';

/** `ask`: never asked yet. `refused`: reminders are shown in the panel and on the icon alone. */
export type NotifyState = 'allowed' | 'ask' | 'refused';

export async function notifyState(): Promise<NotifyState> {
  if (await mayNotify()) return 'allowed';
  return (await browser.storage.local.get(ASKED))[ASKED] === true ? 'refused' : 'ask';
}

/** Asks in the browser's own words. Must be called straight from a click. */
export async function askToNotify(): Promise<NotifyState> {
  void refuseToNotify();
  return (await browser.permissions.request({ permissions: [NAME] })) ? 'allowed' : 'refused';
}

/** The person wants none; they can still change their mind. */
export async function refuseToNotify(): Promise<void> {
  await browser.storage.local.set({ [ASKED]: true });
}

async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [NAME] });
}

/** Shows a notification where they are allowed. One with the same id takes the place of the one before. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Calls back when one of our notifications is clicked, also once they are allowed later. */
export function onNotificationClicked(clicked: (id: string) => void): void {
  let listening = false;
  const listen = () => {
    // Without the permission the browser has no such thing.
    if (listening || browser.notifications === undefined) return;
    listening = true;
    browser.notifications.onClicked.addListener(clicked);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
