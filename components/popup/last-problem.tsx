import type { CaptureProblem as Problem } from '../../utils/model/capture-job';
import { shortTime } from '../format';
import { useWords } from '../words';
import { CaptureProblem } from './capture-problem';

/** A capture that was started elsewhere and failed while no popup was open. */
export function LastProblem(props: { at: string; problem: Problem; detail: string }) {
  const { t, language } = useWords();
  return (
    <section class="last-problem" data-testid="last-problem">
      <h2>{t('lastProblem', shortTime(props.at, language))}</h2>
      <CaptureProblem problem={props.problem} detail={props.detail} />
    </section>
  );
}
