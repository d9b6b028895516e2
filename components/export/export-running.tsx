import { fileSize } from '../format';
import { useWords } from '../words';
import { type ExportStep, shareOfAll } from './export-steps';
import { timeLeft } from './time-left';

/** How far an export is, about how long it still takes, and the way to end it. */
export function ExportRunning(props: {
  step: ExportStep;
  steps: readonly ExportStep[];
  /** Of this step; null where it is done at once. */
  bytes: { done: number; total: number } | null;
  /** Seconds; null while there is nothing to go by. */
  left: number | null;
  onCancel: () => void;
}) {
  const { t, language } = useWords();
  const { step, steps, bytes, left } = props;
  const share = bytes && bytes.total > 0 ? bytes.done / bytes.total : 0;
  return (
    <div class="export-running">
      <progress
        data-testid="export-progress"
        data-step={step}
        aria-label={t('exportProgress')}
        max={1}
        value={shareOfAll(steps, step, share)}
      />
      <p class="quiet" data-testid="export-left">
        {[
          bytes && t('exportBytes', fileSize(bytes.done, language), fileSize(bytes.total, language)),
          left === null ? null : timeLeft(t, left),
        ]
          .filter((words) => words !== null)
          .join(' · ')}
      </p>
      <button type="button" class="button" data-testid="export-cancel" onClick={props.onCancel}>
        {t('exportCancel')}
      </button>
    </div>
  );
}
