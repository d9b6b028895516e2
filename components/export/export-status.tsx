import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/translate';
import { fileSize } from '../format';
import { Notice } from '../shared/notice';
import { useWords } from '../words';
import './export-status.css';

/** The steps of an export, in their order. */
export type ExportStep = 'load' | 'compose' | 'record' | 'check';

export type ExportState =
  | { now: 'still' }
  | { now: 'running'; step: ExportStep /** Share of the step that is done, 0 to 1. */; share: number }
  | { now: 'done'; name: string; url: string; size: number; filesChecked: number; fingerprint: string }
  | { now: 'failed'; step: ExportStep; cause: string };

const STEPS: readonly (readonly [ExportStep, MessageKey])[] = [
  ['load', 'exportLoad'],
  ['compose', 'exportCompose'],
  ['record', 'exportRecord'],
  ['check', 'exportCheck'],
];

/** How far an export is; the link to the file only once its bytes were read again and found right. */
export function ExportStatus({ state }: { state: ExportState }) {
  const { t } = useWords();
  const at = state.now === 'running' ? STEPS.findIndex(([step]) => step === state.step) : -1;
  const shown = useRef<HTMLDivElement>(null);
  const { now } = state;
  useEffect(() => {
    if (now !== 'still') shown.current?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return (
    <div class="export-status" ref={shown}>
      <div aria-live="polite">
        {state.now === 'running' ? <p>{t(STEPS[at]?.[1] ?? 'exportRecord')}</p> : null}
        {state.now === 'done' ? <ExportDone {...state} /> : null}
      </div>
      {state.now === 'running' ? (
        <progress
          data-testid="export-progress"
          aria-label={t('exportProgress')}
          max={STEPS.length}
          value={at + state.share}
        />
      ) : null}
      {state.now === 'failed' ? (
        <Notice tone="care" alert testid="export-failed">
          <p>{t('exportFailed')}</p>
          <details>
            <summary>{t('technicalCause')}</summary>
            <p class="mono">{`${state.step}: ${state.cause}`}</p>
          </details>
        </Notice>
      ) : null}
    </div>
  );
}

function ExportDone(props: {
  name: string;
  url: string;
  size: number;
  filesChecked: number;
  fingerprint: string;
}) {
  const { t, language } = useWords();
  return (
    <div class="export-done">
      <h2>{t('exportDone')}</h2>
      <p>{t('filesChecked', props.filesChecked)}</p>
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
