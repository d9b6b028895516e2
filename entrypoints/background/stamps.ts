import { browser } from 'wxt/browser';
import { askOne, enterQuestions, settleStamp, unanswered } from '@/utils/cases/stamps';
import type { Database } from '@/utils/db/database';
import { readyToWrite } from '@/utils/db/ready-to-write';
import type { Handlers } from '@/utils/messaging/serve';
import { areAllowed } from '@/utils/platform/allowed-hosts';
import { withoutOrigin } from '@/utils/platform/without-origin';
import { askAuthority } from '@/utils/timestamp/ask-authority';
import { authoritySetting } from '@/utils/timestamp/authority-setting';
import { hostPattern } from '@/utils/timestamp/authority-url';

const ALARM = 'stamps';
const SOONEST_MINUTES = 1;
const LATEST_MINUTES = 360;

const BY = { isAllowed: (url: string) => areAllowed([hostPattern(url)]), ask: askAuthority };

/**
 * Asks authorities for the time when the person says so, and again while there is no answer. What they reply is stored
 * here and checked by a page: the library that can do it is larger than this worker, which may load nothing later.
 */
export function stampHandlers(db: Database): Pick<Handlers, 'ask-time' | 'ask-time-again' | 'settle-stamp'> {
  const underWay = new Map<string, Promise<void>>();
  const askOpen = async () => {
    const open = await unanswered(db);
    if (open.length > 0) {
      await readyToWrite(db, 'small');
      await withoutOrigin(open.map(({ authority }) => new URL(authority.url).hostname));
    }
    await Promise.allSettled(
      open.map((question) => {
        const { id } = question;
        const asked = underWay.get(id) ?? askOne(db, question, BY).finally(() => underWay.delete(id));
        underWay.set(id, asked);
        return asked;
      }),
    );
    await planNext(db);
  };
  const again = () => void askOpen().catch((error: unknown) => console.error('stamps', error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) again();
  });
  browser.runtime.onStartup.addListener(again);
  return {
    async 'ask-time'() {
      const { list } = await authoritySetting();
      await enterQuestions(
        db,
        list.filter(({ on }) => on),
        new Date(),
      );
      await askOpen();
      return null;
    },
    'ask-time-again': () => askOpen().then(() => null),
    'settle-stamp': (found) => settleStamp(db, found).then(() => null),
  };
}

/** The longer nobody has answered, the later it is asked again: after as long as it has been since the person asked. */
async function planNext(db: Database): Promise<void> {
  const open = await unanswered(db);
  if (open.length === 0) return void (await browser.alarms.clear(ALARM));
  const asked = Math.max(...open.map(({ askedAt }) => Date.parse(askedAt)));
  const minutes = (Date.now() - asked) / 60_000;
  const delayInMinutes = Math.min(LATEST_MINUTES, Math.max(SOONEST_MINUTES, minutes));
  await browser.alarms.create(ALARM, { delayInMinutes });
}
