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

interface Props {
  step: CaptureStep;
  /** Of a whole page: which picture is being taken, and of about how many. */
  pictures?: { at: number; of: number } | undefined;
}

/** The steps of a capture: those behind, the one under way, those to come. */
export function CaptureProgress({ step, pictures }: Props) {
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
          {id === 'pixels' && pictures ? t('stepPicture', pictures.at, pictures.of) : t(words)}
        </li>
      ))}
    </ol>
  );
}
