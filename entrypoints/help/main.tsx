import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { StoreClosed } from '../../components/shared/store-closed';
import { WordsContext } from '../../components/words';
import { openDatabase } from '../../utils/db/database';
import { openStore } from '../../utils/db/open-store';
import { followLanguage } from '../../utils/i18n/follow';
import { Help } from './help';

const db = openDatabase();
const root = document.querySelector('#root');

if (root !== null) {
  const closed = await openStore(db);
  await followLanguage((words) =>
    render(
      <WordsContext.Provider value={words}>
        <Guard>
          {closed === null ? (
            <Help db={db} />
          ) : (
            <StoreClosed cause={closed} onRetry={() => location.reload()} />
          )}
        </Guard>
      </WordsContext.Provider>,
      root,
    ),
  );
}
