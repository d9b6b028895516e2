import type { CaptureProblem as Problem } from '../../utils/model/capture-job';
import { Notice } from '../shared/notice';
import { useWords } from '../words';
import { PROBLEMS } from './problem-words';

/** Why nothing was captured, what was kept and what to do; the technical cause for whoever helps. */
export function CaptureProblem({ problem, detail }: { problem: Problem; detail: string }) {
  const { t } = useWords();
  return (
    <Notice tone="care" alert testid="capture-problem">
      <p>{t(PROBLEMS[problem])}</p>
      {detail === '' ? null : (
        <details>
          <summary>{t('technicalCause')}</summary>
          <p class="mono">{detail}</p>
        </details>
      )}
    </Notice>
  );
}
