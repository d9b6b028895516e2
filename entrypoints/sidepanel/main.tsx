import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { StoreGate } from '../../components/shared/store-gate';
import { WordsContext } from '../../components/words';
import { openDatabase } from '../../utils/db/database';
import { openStore } from '../../utils/db/open-store';
import { followLanguage } from '../../utils/i18n/follow';
import { rememberedPlace } from '../../utils/platform/panel-place';
import { later } from './later';
import { LockGate } from './lock-gate';
import { Panel } from './panel';

const db = openDatabase();
const root = document.querySelector('#root');
/** Pictures need room: what is covered in a copy is looked through in a tab of its own, `?cover=3` for the case C0003. */
const covered = Number(new URLSearchParams(location.search).get('cover') ?? 0);
const ReviewPage = later(async () => (await import('./redaction/review-page')).ReviewPage);

if (root !== null) {
  const place = await rememberedPlace();
  await followLanguage((words) =>
    render(
      <WordsContext.Provider value={words}>
        <Guard>
          <StoreGate open={(show) => openStore(db, show)} onRetry={() => location.reload()}>
            <LockGate db={db}>
              {covered > 0 ? <ReviewPage db={db} caseNumber={covered} /> : <Panel db={db} start={place} />}
            </LockGate>
          </StoreGate>
        </Guard>
      </WordsContext.Provider>,
      root,
    ),
  );
}
