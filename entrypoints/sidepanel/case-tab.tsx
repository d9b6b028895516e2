import { liveQuery } from 'dexie';
import { useEffect } from 'preact/hooks';
import { CaseEvidence } from '../../components/case/case-evidence';
import { CaseForm } from '../../components/case/case-form';
import { Empty } from '../../components/shared/empty';
import { SaveSign } from '../../components/shared/save-sign';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import { evidenceByNumber, offeredEvidence } from '../../utils/evidence/queries';
import type { Case } from '../../utils/model/case';
import { decided } from '../../utils/model/finding';
import { later } from './later';
import { OpenCaseBar } from './open-case-bar';
import { showExhibit } from './show-exhibit';
import type { TabProps } from './tab-props';
import { useCaseFields } from './use-case-fields';

/** Needed once the problem is named. */
const Guide = later(async () => (await import('./guide')).Guide);

/** Worked out from everything that was read; the case itself need not wait for it. */
const CaseStory = later(async () => (await import('./case-story')).CaseStory);

/** How many captures outside the case are offered to be added here; the Evidence tab has them all. */
const OFFERED = 20;

export function CaseTab(props: TabProps) {
  const { t } = useWords();
  const { openCase } = props;
  if (openCase === undefined) {
    return (
      <Empty title={t('caseEmptyTitle')}>
        <p>{t('caseEmpty')}</p>
        <OpenCaseBar {...props} />
      </Empty>
    );
  }
  return (
    <>
      <OpenCaseBar {...props} />
      <OpenCase key={openCase.number} {...props} openCase={openCase} />
    </>
  );
}

function OpenCase({ db, openCase, busy, link, wanted, go }: TabProps & { openCase: Case }) {
  const form = useCaseFields(openCase);
  useEffect(() => {
    if (wanted !== undefined) document.querySelector<HTMLElement>(`#field-${wanted}`)?.focus();
  }, [wanted]);
  const linked =
    useLive(() => liveQuery(() => evidenceByNumber(db, openCase.evidence)), [openCase.evidence], 'keep') ??
    [];
  const newest = useLive(
    () => liveQuery(() => offeredEvidence(db, OFFERED + openCase.evidence.length)),
    [openCase.evidence.length],
    'keep',
  );
  const decisions = form.fields.findings ?? {};
  const show = (label: string) => {
    go({ tab: 'evidence' });
    showExhibit(label);
  };
  const others = (newest ?? []).filter((item) => !openCase.evidence.includes(item.number));
  return (
    <>
      <CaseForm
        fields={form.fields}
        suggested={linked.findLast((item) => item.wallet !== 'generic')?.walletName}
        onChange={form.change}
      >
        <Guide db={db} openCase={openCase} fields={form.fields} onChange={form.change} />
      </CaseForm>
      <CaseEvidence linked={linked} others={others} disabled={busy} onLink={link} />
      <CaseStory
        db={db}
        openCase={openCase}
        fields={form.fields}
        go={go}
        decisions={decisions}
        onDecide={(id, decision) => form.change({ findings: decided(decisions, id, decision) })}
        onShow={show}
      />
      <SaveSign state={form.state} covered={form.covered} onRetry={form.retry} />
    </>
  );
}
