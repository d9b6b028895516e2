import type { CaptureProblem as Problem } from '../../utils/model/capture-job';
import { useWords } from '../words';
import { CaptureProblem } from './capture-problem';

/** Why a page could not be looked at. Only where the browser forbids it is a capture out of the question too. */
export function LookProblem({ problem, detail }: { problem: Problem; detail: string }) {
  const { t } = useWords();
  if (problem !== 'page_not_allowed' && problem !== 'no_grant') return <p>{t('lookFailed')}</p>;
  return <CaptureProblem problem={problem} detail={detail} />;
}
