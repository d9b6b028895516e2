import { UnlockForm } from '../../components/lock/unlock-form';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import type { Database } from '../../utils/db/database';
import { unlockStore } from '../../utils/db/lock/store-lock';
import { chooseLanguage } from '../../utils/i18n/load';

/** What the panel shows while the store is locked. */
export function Unlock({ db }: { db: Database }) {
  return (
    <div class="panel">
      <div class="panel-head">
        <Masthead>
          <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
        </Masthead>
      </div>
      <main class="lock-gate">
        <UnlockForm onOpen={(typed) => unlockStore(db, typed)} />
      </main>
    </div>
  );
}
