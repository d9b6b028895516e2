import { useWords } from '../words';

/** More helps nobody; how many there are is said beside it. */
const SHOWN = 50;

/** What is wrong, each as a line for whoever helps. */
export function FaultList({ faults }: { faults: readonly string[] }) {
  const { t } = useWords();
  return (
    <details>
      <summary>{t('technicalCause')}</summary>
      <ul class="backup-faults mono" data-testid="backup-faults">
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </details>
  );
}
