import { browser } from 'wxt/browser';
import { dueReminders, markShown, nextDue, setReminder } from '@/utils/cases/reminders';
import type { Database } from '@/utils/db/database';
import { readyToWrite } from '@/utils/db/ready-to-write';
import { currentLanguage, loadTranslator } from '@/utils/i18n/load';
import type { Handlers } from '@/utils/messaging/serve';
import { caseLabel } from '@/utils/model/case';
import { notify, onNotificationClicked } from '@/utils/platform/notify';
import { showReminderBadge } from '@/utils/platform/reminder-badge';

const ALARM = 'reminders';

/**
 * Tells the person of the days they chose. Browsers lose alarms and fire none while they are closed, so that what is
 * stored is looked at whenever the worker begins, too.
 */
export function reminderHandlers(db: Database): Pick<Handlers, 'set-reminder'> & {
  setOwn(caseNumber: number, on: string | null): Promise<void>;
  /** A case was settled, or taken up again. */
  look(): void;
} {
  const look = () => void tell(db).catch((error: unknown) => console.error('reminders', error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.runtime.onStartup.addListener(look);
  onNotificationClicked((id) => {
    void browser.notifications.clear(id);
    void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  });
  look();
  const set = async (caseNumber: number, id: string, on: string | null, was?: string) => {
    const t = await loadTranslator(await currentLanguage());
    // It is read by whoever looks at the screen: no more than the case's number.
    await setReminder(db, { caseNumber, id, on, was, text: t('reminderText', caseLabel(caseNumber)) });
    await tell(db);
  };
  return {
    'set-reminder': ({ caseNumber, id, on, was }) => set(caseNumber, id, on, was).then(() => null),
    look,
    // A day that is over already needs no telling.
    setOwn: (caseNumber, on) => set(caseNumber, 'own', on !== null && isAhead(on) ? on : null),
  };
}

function isAhead(day: string): boolean {
  return new Date(`${day}T23:59:59`) > new Date();
}

/** Shows what has come due and was not shown, and sees to it that the next one is. */
async function tell(db: Database): Promise<void> {
  const now = new Date();
  const due = await dueReminders(db, now);
  const t = await loadTranslator(await currentLanguage());
  await showReminderBadge(due.length, due.length > 0 ? t('reminderIcon') : t('appName'));
  const next = await nextDue(db, now);
  if (next) await browser.alarms.create(ALARM, { when: next.getTime() });
  else await browser.alarms.clear(ALARM);
  const unseen = due.filter(({ shownAt }) => shownAt === null);
  if (unseen.length === 0) return;
  await readyToWrite(db, 'small');
  for (const { caseNumber, id, text } of await markShown(db, unseen, now))
    await notify(`reminder ${caseLabel(caseNumber)} ${id}`, t('appName'), text);
}
