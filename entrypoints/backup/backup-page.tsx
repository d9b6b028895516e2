import { liveQuery } from 'dexie';
import '../../components/backup/backup.css';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { lockOf } from '../../utils/db/lock/in-force';
import { chooseLanguage } from '../../utils/i18n/load';
import { isEmpty } from '../../utils/moving/is-empty';
import { MakePart } from './make-part';
import { RestorePart } from './restore-part';

/** The whole store to one file, and back. Works while the store is locked. */
export function BackupPage({ db }: { db: Database }) {
  const { t } = useWords();
  const empty = useLive(() => liveQuery(() => isEmpty(db)), [], 'keep');
  const lock = useLive(() => liveQuery(async () => (await lockOf(db)) !== undefined), [], 'keep');
  return (
    <div class="backup-page">
      <Masthead>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </Masthead>
      <main>
        <h2>{t('backupTitle')}</h2>
        <p>{t('backupIntro')}</p>
        {empty === undefined || lock === undefined ? null : (
          <>
            <MakePart db={db} hasLock={lock} />
            <RestorePart db={db} empty={empty} />
          </>
        )}
      </main>
    </div>
  );
}
