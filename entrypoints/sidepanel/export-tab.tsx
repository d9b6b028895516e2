import { liveQuery } from 'dexie';
import { ExportContents } from '../../components/export/export-contents';
import { ExportStatus } from '../../components/export/export-status';
import { stepsOf } from '../../components/export/export-steps';
import { RoomMeter } from '../../components/export/room-meter';
import { FitnessPlace } from '../../components/fitness/fitness-place';
import { Empty } from '../../components/shared/empty';
import { Notice } from '../../components/shared/notice';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import { draftsOf } from '../../utils/cases/queries';
import { evidenceByNumber } from '../../utils/evidence/queries';
import type { Case } from '../../utils/model/case';
import { later } from './later';
import { letterLanguage } from './letter-language';
import { lettersIn } from './letters';
import { OpenCaseBar } from './open-case-bar';
import type { TabProps } from './tab-props';
import { usePackageLock } from './use-package-lock';
import { useRoom } from './use-room';

/** Few lock a package. */
const LockFields = later(async () => (await import('../../components/export/lock-fields')).LockFields);
/** Writing the letter takes as much code as all else here. */
const ExportFitness = later(async () => (await import('./export-fitness')).ExportFitness);
const CoveredCopy = later(async () => (await import('./covered-copy')).CoveredCopy);
const Stamps = later(async () => (await import('./stamps')).Stamps);

export function ExportTab(props: TabProps) {
  const { t } = useWords();
  const { openCase } = props;
  if (openCase === undefined || openCase.evidence.length === 0) {
    return (
      <>
        {openCase === undefined ? null : <OpenCaseBar {...props} />}
        <Empty title={t('exportEmptyTitle')}>
          {openCase === undefined ? (
            <>
              <p>{t('exportNeedsCase')}</p>
              <OpenCaseBar {...props} />
            </>
          ) : (
            <>
              <p>{t('exportNeedsEvidence')}</p>
              <button
                type="button"
                class="button button-main"
                data-testid="to-evidence"
                onClick={() => props.goToField('evidence')}
              >
                {t('exportToEvidence')}
              </button>
            </>
          )}
        </Empty>
      </>
    );
  }
  return (
    <>
      <OpenCaseBar {...props} />
      <OpenExport {...props} openCase={openCase} />
    </>
  );
}

function OpenExport({ db, openCase, place, run, mend }: TabProps & { openCase: Case }) {
  const { t, language: screen } = useWords();
  const items = useLive(() => liveQuery(() => evidenceByNumber(db, openCase.evidence)), [openCase.evidence]);
  const drafts = useLive(() => liveQuery(() => draftsOf(db, openCase.number)), [openCase.number]);
  const room = useRoom(openCase.evidence.length);
  const { fields, ready, password, running, stateOf } = usePackageLock(run);
  if (items === undefined || drafts === undefined) return <p class="quiet">{t('loading')}</p>;

  const chosen = { channel: place.channel, language: letterLanguage(place, screen) };
  const parts = items.flatMap((item) => item.parts);
  const of = JSON.stringify([
    openCase.number,
    openCase.updatedAt,
    chosen,
    drafts.map((draft) => draft.updatedAt),
  ]);
  const state = stateOf(of);
  return (
    <>
      <ExportContents
        exhibits={items.length}
        files={parts.length}
        bytes={parts.reduce((sum, part) => sum + part.digest.size, 0)}
        letters={lettersIn(drafts, chosen)}
      />
      {room ? <RoomMeter {...room} /> : null}
      <FitnessPlace>
        <ExportFitness
          key={openCase.number}
          db={db}
          openCase={openCase}
          drafts={drafts}
          chosen={chosen}
          onMend={mend}
        />
      </FitnessPlace>
      <Stamps db={db} />
      <Notice tone="care">
        <p>{t('exportWarning')}</p>
      </Notice>
      {running ? null : <LockFields {...fields} />}
      <button
        type="button"
        class={state.now === 'done' ? 'button' : 'button button-main'}
        data-testid="export-package"
        aria-disabled={running || !ready}
        onClick={() =>
          ready &&
          run.start(of, stepsOf({ locked: password !== null }), async (watch) => {
            const { exportCase } = await import('./export-case');
            return exportCase(db, openCase.number, chosen, password, watch);
          })
        }
      >
        {t(running ? 'exporting' : 'exportPackage')}
      </button>
      <ExportStatus state={state} onCancel={run.cancel} />
      <CoveredCopy db={db} openCase={openCase} />
    </>
  );
}
