import { CaptureProblem } from '../../components/popup/capture-problem';
import { CaptureProgress } from '../../components/popup/capture-progress';
import { CaptureResult } from '../../components/popup/capture-result';
import { LookProblem } from '../../components/popup/look-problem';
import { PageSummary } from '../../components/popup/page-summary';
import '../../components/popup/popup.css';
import { liveQuery } from 'dexie';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { thumbnailOf } from '../../utils/evidence/queries';
import { chooseLanguage } from '../../utils/i18n/load';
import { openSidePanel } from '../../utils/platform/side-panel';
import { useCapture } from './use-capture';
import { useRunningJob } from './use-running-job';

export function Popup({ db }: { db: Database }) {
  const { t } = useWords();
  const { tab, look, state, capture } = useCapture();
  const jobId = state.now === 'capturing' ? state.jobId : '';
  const captured = state.now === 'captured' ? state.item : undefined;
  const job = useLive(() => liveQuery(() => db.jobs.get(jobId)), [jobId]);
  const thumbnail = useLive(
    () => liveQuery(async () => captured && thumbnailOf(db, captured.number)),
    [captured?.number ?? 0],
  );
  const running = useRunningJob(db, tab?.tabId);
  const capturing = state.now === 'capturing' || (state.now === 'looking' && running !== undefined);
  const closed = look?.ok === false && look.problem === 'page_not_allowed';
  const mayCapture = tab !== undefined && !closed && !capturing;

  return (
    <main class="popup">
      <Masthead />
      <div class="popup-stage" aria-live="polite">
        {capturing ? (
          <CaptureProgress step={(job ?? running)?.step ?? 'pixels'} />
        ) : captured ? (
          <CaptureResult item={captured} thumbnail={thumbnail} />
        ) : state.now === 'failed' ? (
          <CaptureProblem problem={state.problem} detail={state.detail} />
        ) : look?.ok === false ? (
          <LookProblem problem={look.problem} detail={look.detail} />
        ) : (
          <PageSummary look={look?.value} />
        )}
      </div>
      <div class="popup-actions">
        <button
          type="button"
          class={captured ? 'button' : 'button button-main'}
          data-testid="capture-page"
          aria-disabled={!mayCapture}
          onClick={() => mayCapture && capture()}
        >
          {t(capturing ? 'capturing' : captured ? 'captureAgain' : 'capturePage')}
        </button>
        <button
          type="button"
          class={captured ? 'button button-main' : 'button'}
          data-testid="open-panel"
          onClick={() => tab && void openSidePanel(tab.windowId).then(() => window.close())}
        >
          {t('openPanel')}
        </button>
      </div>
      <footer class="popup-foot">
        <p class="quiet">{t('nothingLeaves')}</p>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </footer>
    </main>
  );
}
