import { FollowUpForm } from '../../components/redress/follow-up-form';
import { LadderView } from '../../components/redress/ladder-view';
import { Empty } from '../../components/shared/empty';
import { SaveSign } from '../../components/shared/save-sign';
import { useWords } from '../../components/words';
import type { Case } from '../../utils/model/case';
import { dayIn } from '../../utils/redress/clock';
import { ladder } from '../../utils/redress/ladder';
import { OpenCaseBar } from './open-case-bar';
import type { TabProps } from './tab-props';
import { useCaseFields } from './use-case-fields';
import { useRules } from './use-rules';

export function FollowUpTab(props: TabProps) {
  const { t } = useWords();
  if (props.openCase === undefined) {
    return (
      <Empty title={t('followUpEmptyTitle')}>
        <p>{t('followUpNeedsCase')}</p>
        <OpenCaseBar {...props} />
      </Empty>
    );
  }
  return (
    <>
      <OpenCaseBar {...props} />
      <OpenFollowUp key={props.openCase.number} openCase={props.openCase} />
    </>
  );
}

function OpenFollowUp({ openCase }: { openCase: Case }) {
  const { t } = useWords();
  const form = useCaseFields(openCase);
  const rules = useRules(form.fields.jurisdiction ?? null);
  return (
    <>
      <FollowUpForm fields={form.fields} today={dayIn(null, new Date())} onChange={form.change} />
      {rules === null ? (
        <p class="quiet">{t('ladderNeedsPlace')}</p>
      ) : (
        <LadderView ladder={ladder(rules, form.fields.issueType, form.fields, new Date())} />
      )}
      <SaveSign state={form.state} onRetry={form.retry} />
    </>
  );
}
