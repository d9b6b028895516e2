import { liveQuery } from 'dexie';
import { CaptureProblem } from '../../components/popup/capture-problem';
import { CaptureProgress } from '../../components/popup/capture-progress';
import { CaptureResult } from '../../components/popup/capture-result';
import { LastProblem } from '../../components/popup/last-problem';
import { LookProblem } from '../../components/popup/look-problem';
import { PageSummary } from '../../components/popup/page-summary';
import { RecordedFailures } from '../../components/popup/recorded-failures';
import { StopCapture } from '../../components/popup/stop-capture';
import { WholePage } from '../../components/popup/whole-page';
import { SampleResult } from '../../components/sample/sample-result';
import { EvidenceLost } from '../../components/shared/evidence-lost';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { Tick } from '../../components/shared/tick';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { lostItems, thumbnailOf } from '../../utils/evidence/queries';
import { chooseLanguage } from '../../utils/i18n/load';
import { send } from '../../utils/messaging/send';
import { isSample } from '../../utils/model/sample';
import { openSidePanel } from '../../utils/platform/side-panel';
import { Follow } from './follow';
import { useCapture } from './use-capture';
import { useFailures } from './use-failures';
import { useLastProblem } from './use-last-problem';
import { useRunningJob } from './use-running-job';
import { useScrollers } from './use-scrollers';
import { useServerDate } from './use-server-date';
import { Watch } from './watch';

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
  const { scrollers, chosen, choose } = useScrollers(tab?.tabId, look?.ok === true);
  const lost = useLive(() => liveQuery(() => lostItems(db)), []);
  const serverDate = useServerDate();
  const recorded = useFailures();
  const running = useRunningJob(db, tab?.tabId);
  const problem = useLastProblem(tab?.tabId);
  const capturing = state.now === 'capturing' || (state.now === 'looking' && running !== undefined);
  const underWay = job ?? running;
  const closed = look?.ok === false && look.problem === 'page_not_allowed';
  const mayCapture = tab !== undefined && !closed && !capturing;

  return (
    <main class="popup">
      <Masthead />
      {lost ? <EvidenceLost {...lost} /> : null}
      <div class="popup-stage" aria-live="polite">
        {capturing ? (
          <CaptureProgress step={underWay?.step ?? 'pixels'} pictures={underWay?.pictures} />
        ) : captured && isSample(captured) ? (
          <SampleResult item={captured} />
        ) : captured ? (
          <CaptureResult item={captured} thumbnail={thumbnail} />
        ) : state.now === 'failed' ? (
          <CaptureProblem problem={state.problem} detail={state.detail} />
        ) : look?.ok === false ? (
          <>
            <LookProblem problem={look.problem} detail={look.detail} />
            {closed ? (
              <a href="/sample.html" target="_blank" rel="noopener" data-testid="try-sample">
                {t('sampleTry')}
              </a>
            ) : null}
          </>
        ) : (
          <PageSummary look={look?.value} />
        )}
      </div>
      {problem && !capturing && state.now === 'looking' ? <LastProblem {...problem} /> : null}
      <RecordedFailures failures={recorded.failures} keeping={recorded.keeping} onKeep={recorded.keep} />
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
        {capturing && underWay?.pictures && underWay.step === 'pixels' ? (
          <StopCapture
            stopping={underWay.stop === true}
            onStop={() => void send('stop-capture', { jobId: underWay.id })}
          />
        ) : (
          <div class="popup-pair">
            <WholePage
              scrollers={scrollers}
              chosen={chosen}
              onChoose={choose}
              allowed={mayCapture}
              onCapture={() => void capture({ scroller: chosen })}
            />
            {tab && look?.ok && !isSample(look.value) && !capturing ? (
              <Follow db={db} tabId={tab.tabId} />
            ) : null}
          </div>
        )}
        <button
          type="button"
          class={captured ? 'button button-main' : 'button'}
          data-testid="open-panel"
          onClick={() => tab && void openSidePanel(tab.windowId).then(() => window.close())}
        >
          {t('openPanel')}
        </button>
      </div>
      {look?.ok && !capturing ? <Watch look={look.value} /> : null}
      {serverDate.on === undefined ? null : (
        <Tick
          small
          testid="ask-server-date"
          words={t('askServerDate')}
          on={serverDate.on}
          onChange={serverDate.change}
        />
      )}
      <footer class="popup-foot">
        <p class="quiet">
          {t('nothingLeaves')}{' '}
          <a href="/allowed.html" target="_blank" rel="noopener" data-testid="open-allowed">
            {t('allowedLink')}
          </a>
          {' · '}
          <a href="/help.html" target="_blank" rel="noopener" data-testid="open-help">
            {t('helpLink')}
          </a>
        </p>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </footer>
    </main>
  );
}
