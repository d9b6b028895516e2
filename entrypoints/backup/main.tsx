import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { StoreGate } from '../../components/shared/store-gate';
import { WordsContext } from '../../components/words';
import { openDatabase } from '../../utils/db/database';
import { openStore } from '../../utils/db/open-store';
import { followLanguage } from '../../utils/i18n/follow';
import { BackupPage } from './backup-page';

const db = openDatabase();
const root = document.querySelector('#root');

if (root !== null) {
  await followLanguage(
    (words) =>
      render(
        <WordsContext.Provider value={words}>
          <Guard>
            <StoreGate open={(show) => openStore(db, show)} onRetry={() => location.reload()}>
              <BackupPage db={db} />
            </StoreGate>
          </Guard>
        </WordsContext.Provider>,
        root,
      ),
    'backupTitle',
  );
}
