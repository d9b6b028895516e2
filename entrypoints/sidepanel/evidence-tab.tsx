import { liveQuery } from 'dexie';
import { Empty } from '../../components/shared/empty';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import { allNumbers } from '../../utils/evidence/queries';
import { FollowedLists } from './followed-lists';
import { Imports } from './imports/imports';
import { Interrupted } from './interrupted';
import { later } from './later';
import { Nudge } from './nudge';
import { Sample } from './sample';
import type { TabProps } from './tab-props';

/** What looks through evidence and draws it is loaded where there is any. */
const EvidenceFinder = later(async () => (await import('./evidence/evidence-finder')).EvidenceFinder);

export function EvidenceTab(props: TabProps) {
  const { t } = useWords();
  const numbers = useLive(() => liveQuery(() => allNumbers(props.db)), [], 'keep');
  if (numbers === undefined) return <p class="quiet">{t('loading')}</p>;
  return (
    <div class="cards">
      {numbers.length > 0 ? <Nudge {...props} /> : null}
      <Interrupted db={props.db} />
      <Sample />
      <FollowedLists db={props.db} />
      {/* In one place with and without exhibits: what it says of the first file that was kept stays on the screen. */}
      <Imports {...props} />
      {numbers.length === 0 ? (
        <Empty title={t('evidenceEmptyTitle')}>
          <p>{t('evidenceEmpty')}</p>
          <a class="button" href="/sample.html" target="_blank" rel="noopener" data-testid="try-sample">
            {t('sampleTry')}
          </a>
        </Empty>
      ) : (
        <EvidenceFinder {...props} all={numbers} />
      )}
    </div>
  );
}
