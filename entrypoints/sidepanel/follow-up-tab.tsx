import { OutcomeForm } from '../../components/outcome/outcome-form';
import { FollowUpForm } from '../../components/redress/follow-up-form';
import { Empty } from '../../components/shared/empty';
import { SaveSign } from '../../components/shared/save-sign';
import { useWords } from '../../components/words';
import type { Case } from '../../utils/model/case';
import { dayIn } from '../../utils/redress/clock';
import { Contacts } from './contacts';
import { NotifyLine } from './notify-line';
import { OpenCaseBar } from './open-case-bar';
import { Steps } from './steps';
import type { TabProps } from './tab-props';
import { useCaseFields } from './use-case-fields';
import { useRules } from './use-rules';
import { useStatus } from './use-status';

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
      <OpenFollowUp key={props.openCase.number} {...props} openCase={props.openCase} />
    </>
  );
}

function OpenFollowUp({ openCase, ...props }: TabProps & { openCase: Case }) {
  const { t } = useWords();
  const form = useCaseFields(openCase);
  const status = useStatus(props.db, openCase);
  const rules = useRules(form.fields.jurisdiction ?? null);
  return (
    <>
      <FollowUpForm fields={form.fields} today={dayIn(null, new Date())} onChange={form.change} />
      <NotifyLine db={props.db} caseNumber={openCase.number} />
      <Contacts {...props} openCase={openCase} fields={form.fields} onChange={form.change} />
      {rules === null ? (
        <p class="quiet">{t('ladderNeedsPlace')}</p>
      ) : (
        <Steps db={props.db} openCase={openCase} fields={form.fields} rules={rules} />
      )}
      <OutcomeForm
        key={openCase.number}
        fields={form.fields}
        next={status?.next ?? null}
        onChange={form.change}
        onWrite={(channel) => props.go({ tab: 'complaint', channel })}
      />
      <SaveSign state={form.state} covered={form.covered} onRetry={form.retry} />
    </>
  );
}
