import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { StoreClosed } from '../../components/shared/store-closed';
import { WordsContext } from '../../components/words';
import { openDatabase } from '../../utils/db/database';
import { followLanguage } from '../../utils/i18n/follow';
import { rememberedPlace } from '../../utils/platform/panel-place';
import { Panel } from './panel';

const db = openDatabase();
/** For whoever helps; an older version of the extension is at work in another window. */
const BLOCKED = 'blocked: another window holds an older version of the store open';
const root = document.querySelector('#root');

if (root !== null) {
  const place = await rememberedPlace();
  const opened = db.open().then(
    () => null,
    (error: unknown) => String(error),
  );
  const blocked = new Promise<string>((told) => db.on('blocked', () => told(BLOCKED)));
  const closed = await Promise.race([opened, blocked]);
  await followLanguage((words) =>
    render(
      <WordsContext.Provider value={words}>
        <Guard>
          {closed === null ? (
            <Panel db={db} start={place} />
          ) : (
            <StoreClosed cause={closed} onRetry={() => location.reload()} />
          )}
        </Guard>
      </WordsContext.Provider>,
      root,
    ),
  );
}
