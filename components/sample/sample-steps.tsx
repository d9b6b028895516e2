import { useWords } from '../words';

/** The three steps of a capture, as they are on any page. */
export function SampleSteps({ keys, done }: { keys: string; done: boolean }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="sample-steps">
      <h2 id="sample-steps">{t(done ? 'sampleStepsDone' : 'sampleStepsTitle')}</h2>
      {done ? null : (
        <ol class="sample-steps">
          <li>{keys === '' ? t('sampleStepIcon') : t('sampleStepIconKeys', keys)}</li>
          <li>{t('sampleStepCapture')}</li>
          <li>{t('sampleStepLook')}</li>
        </ol>
      )}
    </section>
  );
}
