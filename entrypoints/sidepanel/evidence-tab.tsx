import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { CaseActions } from '../../components/evidence/case-actions';
import { ClockView } from '../../components/evidence/clock-view';
import { DeleteEvidence } from '../../components/evidence/delete-evidence';
import { DeletedCard } from '../../components/evidence/deleted-card';
import { EvidenceCard } from '../../components/evidence/evidence-card';
import { FileList } from '../../components/evidence/file-list';
import { ImportFacts } from '../../components/evidence/import-facts';
import { PageAddress } from '../../components/evidence/page-address';
import { ReadingView } from '../../components/evidence/reading-view';
import { Empty } from '../../components/shared/empty';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { deletedAmong, unlessDeleted } from '../../utils/evidence/deleted';
import { clockOf, newestEvidence, readBackOf, readingOf, thumbnailOf } from '../../utils/evidence/queries';
import { send } from '../../utils/messaging/send';
import { type Case, caseLabel } from '../../utils/model/case';
import type { EvidenceItem } from '../../utils/model/evidence';
import { ExhibitNote } from './exhibit-note';
import { FollowedLists } from './followed-lists';
import { Imports } from './imports/imports';
import { Interrupted } from './interrupted';
import { Nudge } from './nudge';
import { openOriginal } from './open-original';
import { Sample } from './sample';
import type { TabProps } from './tab-props';

const PAGE = 50;

export function EvidenceTab(props: TabProps) {
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const items = useLive(() => liveQuery(() => newestEvidence(props.db, limit + 1)), [limit], 'keep');
  const numbers = (items ?? []).map(({ number }) => number);
  const deleted = useLive(() => liveQuery(() => deletedAmong(props.db, numbers)), [numbers], 'keep');
  if (items === undefined || deleted === undefined) return <p class="quiet">{t('loading')}</p>;
  return (
    <div class="cards">
      {items.length > 0 ? <Nudge {...props} /> : null}
      <Interrupted db={props.db} />
      <Sample />
      <FollowedLists db={props.db} />
      {/* In one place with and without exhibits: what it says of the first file that was kept stays on the screen. */}
      <Imports {...props} />
      {items.length === 0 ? (
        <Empty title={t('evidenceEmptyTitle')}>
          <p>{t('evidenceEmpty')}</p>
          <a class="button" href="/sample.html" target="_blank" rel="noopener" data-testid="try-sample">
            {t('sampleTry')}
          </a>
        </Empty>
      ) : null}
      {items.slice(0, limit).map((item) => {
        const at = deleted.get(item.number);
        return at === undefined ? (
          <Card key={item.number} item={item} {...props} />
        ) : (
          <DeletedCard key={item.number} item={item} deletedAt={at} />
        );
      })}
      {items.length > limit ? (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          {t('showMore')}
        </button>
      ) : null}
    </div>
  );
}

function Card({ item, db, cases = [], openCase, busy, link, newCase }: TabProps & { item: EvidenceItem }) {
  const [open, setOpen] = useState(false);
  const thumbnail = useLive(() => liveQuery(() => thumbnailOf(db, item.number)), [item.number]);
  const readBack = useLive(
    () => liveQuery(async () => (await readBackOf(db, item.number)) ?? null),
    [item.number],
  );
  return (
    <EvidenceCard
      item={item}
      thumbnail={thumbnail}
      readBack={readBack}
      onReadBack={() => void send('read-back', { evidence: item.number })}
      open={open}
      onToggle={() => setOpen(!open)}
      details={
        <Details
          db={db}
          item={item}
          linked={cases.filter(({ evidence }) => evidence.includes(item.number))}
        />
      }
      actions={
        <CaseActions
          number={item.number}
          openCase={openCase}
          disabled={busy}
          onLink={(linked) => link(item.number, linked)}
          onNewCase={() => newCase([item.number])}
        />
      }
    />
  );
}

function Details({ db, item, linked }: { db: Database; item: EvidenceItem; linked: readonly Case[] }) {
  const action = useAction();
  const reading = useLive(
    () => liveQuery(() => unlessDeleted(db, item.number, () => readingOf(db, item))),
    [item.number],
  );
  const clock = useLive(
    () => liveQuery(() => unlessDeleted(db, item.number, () => clockOf(db, item))),
    [item.number],
  );
  return (
    <>
      {item.imported ? <ImportFacts imported={item.imported} /> : <PageAddress url={item.url} />}
      {clock ? <ClockView clock={clock} /> : null}
      <ReadingView reading={reading} />
      <ExhibitNote db={db} evidence={item.number} />
      <FileList parts={item.parts} onOpen={(part) => void openOriginal(db, item, part)} />
      <DeleteEvidence
        number={item.number}
        cases={linked.map(({ number }) => caseLabel(number))}
        failed={action.failed}
        onDelete={() => action.run(() => send('delete-evidence', { evidence: item.number }))}
      />
    </>
  );
}
