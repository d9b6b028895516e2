import { shortTime } from '../../components/format';
import { ChangePassphrase } from '../../components/lock/change-passphrase';
import { LiftLock } from '../../components/lock/lift-lock';
import { LockAfter } from '../../components/lock/lock-after';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { changePassphrase, liftLock } from '../../utils/db/lock/store-lock';
import { isLongEnough } from '../../utils/lock/passphrase';
import { dropKey, setLockAfter } from '../../utils/platform/store-key';

/** What can be done with a lock while the store is open. */
export function LockSettings(props: {
  db: Database;
  setAt: string;
  minutes: number | null;
  onMinutes: (minutes: number | null) => void;
}) {
  const { t, language } = useWords();
  const { db } = props;
  return (
    <section class="lock-part" data-testid="lock-settings">
      <h2>{t('lockSetTitle')}</h2>
      <p>{t('lockIsSet', shortTime(props.setAt, language))}</p>
      <button type="button" class="button button-main" data-testid="lock-now" onClick={() => void dropKey()}>
        {t('lockNow')}
      </button>
      <LockAfter
        minutes={props.minutes}
        onChoose={(minutes) => {
          props.onMinutes(minutes);
          void setLockAfter(minutes);
        }}
      />
      <ChangePassphrase
        isLongEnough={isLongEnough}
        onChange={(old, passphrase) => changePassphrase(db, old, passphrase)}
      />
      <LiftLock onLift={(typed) => liftLock(db, typed)} />
    </section>
  );
}
