import { useEffect, useRef } from 'preact/hooks';
import { fileSize } from '../format';
import { Notice } from '../shared/notice';
import { useWords } from '../words';
import { ExportRunning } from './export-running';
import { type ExportStep, STEPS } from './export-steps';
import './export-status.css';

export type ExportState =
  | { now: 'still' }
  | {
      now: 'running';
      step: ExportStep;
      /** All that this export goes through. */
      steps: readonly ExportStep[];
      amount: { done: number; total: number } | null;
      /** Seconds that all of it still takes, about; null while there is nothing to go by. */
      left: number | null;
    }
  | {
      now: 'done';
      name: string;
      url: string;
      size: number;
      filesChecked: number;
      fingerprint: string;
      locked: boolean;
    }
  | { now: 'cancelled' }
  | {
      now: 'failed';
      step: ExportStep;
      cause: string /** Exhibits of which files are gone. */;
      lost: readonly string[];
    };

/** How far an export is; the link to the file only once its bytes were read again and found right. */
export function ExportStatus({ state, onCancel }: { state: ExportState; onCancel: () => void }) {
  const { t } = useWords();
  const shown = useRef<HTMLDivElement>(null);
  const { now } = state;
  useEffect(() => {
    if (now === 'still') return;
    shown.current?.scrollIntoView({ block: 'nearest' });
    // What had the keyboard was the button that ends it, and that is gone.
    if (now !== 'running' && document.activeElement === document.body)
      shown.current?.focus({ preventScroll: true });
  }, [now]);
  return (
    <section class="export-status" ref={shown} tabIndex={-1} aria-label={t('exportProgress')}>
      <div aria-live="polite">
        {state.now === 'running' ? <p>{t(STEPS[state.step].words)}</p> : null}
        {state.now === 'cancelled' ? (
          <Notice tone="plain" testid="export-cancelled">
            <p>{t('exportCancelled')}</p>
          </Notice>
        ) : null}
        {state.now === 'done' ? <ExportDone {...state} /> : null}
      </div>
      {state.now === 'running' ? <ExportRunning {...state} onCancel={onCancel} /> : null}
      {state.now === 'failed' ? (
        <Notice tone="care" alert testid="export-failed">
          <p>
            {state.lost.length === 0 ? t('exportFailed') : t('exportLost', state.lost.join(t('listComma')))}
          </p>
          <details>
            <summary>{t('technicalCause')}</summary>
            <p class="mono">{`${state.step}: ${state.cause}`}</p>
          </details>
        </Notice>
      ) : null}
    </section>
  );
}

function ExportDone(props: {
  name: string;
  url: string;
  size: number;
  filesChecked: number;
  fingerprint: string;
  locked: boolean;
}) {
  const { t, language } = useWords();
  return (
    <div class="export-done">
      <h2>{t('exportDone')}</h2>
      <p>{t('filesChecked', props.filesChecked)}</p>
      {props.locked ? <p data-testid="export-locked">{t('lockDone')}</p> : null}
      <a class="button button-main" data-testid="export-done" href={props.url} download={props.name}>
        {t('saveFile')}
      </a>
      <p class="mono">{`${props.name} · ${fileSize(props.size, language)}`}</p>
      <div class="quiet">
        <p>{t('howToCheck')}</p>
        <code class="mono">{t('howToCheckCommand')}</code>
        <p>{t('fingerprint')}</p>
        <code class="mono">{props.fingerprint}</code>
      </div>
    </div>
  );
}
