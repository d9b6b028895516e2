import { useEffect } from 'preact/hooks';
import '../../components/lock/lock.css';
import { useSignal } from '@preact/signals';
import { Converting } from '../../components/lock/converting';
import { Covers } from '../../components/lock/covers';
import { UnlockForm } from '../../components/lock/unlock-form';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { Notice } from '../../components/shared/notice';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { unlockStore } from '../../utils/db/lock/store-lock';
import { watchLock } from '../../utils/db/lock/watch-lock';
import { chooseLanguage } from '../../utils/i18n/load';
import { lockAfter } from '../../utils/platform/store-key';
import { LockSettings } from './lock-settings';
import { NewLock } from './new-lock';
import { useConverting } from './use-converting';

/** The lock of the store: set, opened, changed, lifted. */
export function LockPage({ db }: { db: Database }) {
  const { t } = useWords();
  const lock = useLive(() => watchLock(db), [], 'keep');
  const converting = useConverting(db, lock);
  const minutes = useSignal<number | null | undefined>(undefined);
  useEffect(() => {
    void lockAfter().then((stored) => {
      minutes.value = stored;
    });
  }, []);
  if (lock === undefined || minutes.value === undefined) return null;
  return (
    <div class="lock-page">
      <Masthead>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </Masthead>
      <main>
        {lock === null ? <NewLock db={db} /> : null}
        {lock && !lock.open ? <UnlockForm onOpen={(typed) => unlockStore(db, typed)} /> : null}
        {lock?.open && lock.state !== 'opening' ? (
          <LockSettings
            db={db}
            setAt={lock.setAt}
            minutes={minutes.value}
            onMinutes={(chosen) => {
              minutes.value = chosen;
            }}
          />
        ) : null}
        {lock && converting ? (
          <Converting {...converting} way={lock.state === 'opening' ? 'opening' : 'closing'} />
        ) : null}
        {converting && converting.damaged > 0 ? (
          <Notice tone="care">
            <p>{t('lockDamaged', converting.damaged)}</p>
          </Notice>
        ) : null}
        <Covers />
      </main>
    </div>
  );
}
