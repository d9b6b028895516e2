import { useSignal } from '@preact/signals';
import { RecoveryCode } from '../../components/lock/recovery-code';
import { SetLock } from '../../components/lock/set-lock';
import { Notice } from '../../components/shared/notice';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { setLock } from '../../utils/db/lock/store-lock';
import { isLongEnough } from '../../utils/lock/passphrase';
import { makeLock } from '../../utils/lock/store-keys';
import type { StoreLock } from '../../utils/model/lock';

interface Made {
  lock: StoreLock;
  code: string;
  passphrase: string;
}

/** The way to a lock: nothing is stored before the person has written the code down. */
export function NewLock({ db }: { db: Database }) {
  const { t } = useWords();
  const made = useSignal<Made | null>(null);
  const action = useAction();
  const make = (passphrase: string) =>
    action.run(async () => {
      made.value = { ...(await makeLock(passphrase, new Date().toISOString())), passphrase };
    });
  const set = ({ lock, passphrase }: Made) => action.run(() => setLock(db, lock, passphrase));
  return (
    <>
      {action.failed ? (
        <Notice tone="care" alert>
          {t('actionFailed')}
        </Notice>
      ) : null}
      {made.value === null ? (
        <SetLock isLongEnough={isLongEnough} busy={action.busy} onChosen={make} />
      ) : (
        <RecoveryCode
          code={made.value.code}
          busy={action.busy}
          onKept={() => made.value && set(made.value)}
          onCancel={() => {
            made.value = null;
          }}
        />
      )}
    </>
  );
}
