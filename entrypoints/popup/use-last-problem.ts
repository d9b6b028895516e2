import { useEffect, useState } from 'preact/hooks';
import { type LastProblem, lastProblem } from '../../utils/platform/last-problem';

/** What went wrong with the last capture of this tab while no popup was open; undefined when nothing did. */
export function useLastProblem(tabId: number | undefined): LastProblem | undefined {
  const [problem, setProblem] = useState<LastProblem>();
  useEffect(() => {
    if (tabId !== undefined) void lastProblem(tabId).then(setProblem);
  }, [tabId]);
  return problem;
}
