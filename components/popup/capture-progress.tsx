import type { MessageKey } from '../../utils/i18n/translate';
import type { CaptureStep } from '../../utils/model/capture-job';
import { useWords } from '../words';
import './capture-progress.css';

const STEPS: readonly (readonly [CaptureStep, MessageKey])[] = [
  ['pixels', 'stepPixels'],
  ['page', 'stepPage'],
  ['hash', 'stepHash'],
  ['store', 'stepStore'],
  ['verify', 'stepVerify'],
];

/** The steps of a capture: those behind, the one under way, those to come. */
export function CaptureProgress({ step }: { step: CaptureStep }) {
  const { t } = useWords();
  const at = step === 'done' ? STEPS.length : STEPS.findIndex(([id]) => id === step);
  return (
    <ol class="steps" data-testid="capture-progress">
      {STEPS.map(([id, words], index) => (
        <li
          key={id}
          class={index < at ? 'step step-behind' : index === at ? 'step step-now' : 'step'}
          aria-current={index === at ? 'step' : undefined}
        >
          {t(words)}
        </li>
      ))}
    </ol>
  );
}
