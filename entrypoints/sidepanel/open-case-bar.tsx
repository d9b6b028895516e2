import { CaseBar } from '../../components/case/case-bar';
import type { TabProps } from './tab-props';
import { useStatus } from './use-status';

/** The bar that says which case is open, wired for any tab. */
export function OpenCaseBar({ db, cases = [], openCase, busy, go, newCase }: TabProps) {
  const status = useStatus(db, openCase);
  return (
    <CaseBar
      cases={cases}
      open={openCase}
      status={status}
      busy={busy}
      onOpen={(caseNumber) => go({ caseNumber })}
      onNew={() => newCase([])}
    />
  );
}
