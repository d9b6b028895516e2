import { CaseBar } from '../../components/case/case-bar';
import type { TabProps } from './tab-props';

/** The bar that says which case is open, wired for any tab. */
export function OpenCaseBar({ cases = [], openCase, busy, go, newCase }: TabProps) {
  return (
    <CaseBar
      cases={cases}
      open={openCase}
      busy={busy}
      onOpen={(caseNumber) => go({ caseNumber })}
      onNew={() => newCase([])}
    />
  );
}
