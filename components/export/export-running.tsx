import { fileSize } from '../format';
import { useWords } from '../words';
import { type ExportStep, STEPS, shareOfAll } from './export-steps';
import { timeLeft } from './time-left';

/** How far an export is, about how long it still takes, and the way to end it. */
export function ExportRunning(props: {
  step: ExportStep;
  steps: readonly ExportStep[];
  /** Of this step: bytes, or how many of something; null where it is done at once. */
  amount: { done: number; total: number } | null;
  /** Seconds; null while there is nothing to go by. */
  left: number | null;
  onCancel: () => void;
}) {
  const { t, language } = useWords();
  const { step, steps, amount, left } = props;
  const share = amount && amount.total > 0 ? amount.done / amount.total : 0;
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
          amount &&
            STEPS[step].inBytes &&
            t('exportBytes', fileSize(amount.done, language), fileSize(amount.total, language)),
          left === null ? null : timeLeft(t, left),
        ]
          .filter((words) => typeof words === 'string')
          .join(' · ')}
      </p>
      <button type="button" class="button" data-testid="export-cancel" onClick={props.onCancel}>
        {t('exportCancel')}
      </button>
    </div>
  );
}
