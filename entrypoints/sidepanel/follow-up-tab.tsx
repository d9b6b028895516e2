import { useEffect, useState } from 'preact/hooks';
import { FollowUpForm } from '../../components/redress/follow-up-form';
import { LadderView } from '../../components/redress/ladder-view';
import { Empty } from '../../components/shared/empty';
import { SaveSign } from '../../components/shared/save-sign';
import { useWords } from '../../components/words';
import type { Case } from '../../utils/model/case';
import type { Jurisdiction } from '../../utils/model/jurisdiction';
import type { Rules } from '../../utils/model/redress';
import { dayIn } from '../../utils/redress/clock';
import { ladder } from '../../utils/redress/ladder';
import { loadRules } from '../../utils/redress/load';
import { Contacts } from './contacts';
import { OpenCaseBar } from './open-case-bar';
import type { TabProps } from './tab-props';
import { useCaseFields } from './use-case-fields';

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
  const rules = useRules(form.fields.jurisdiction ?? null);
  return (
    <>
      <FollowUpForm fields={form.fields} today={dayIn(null, new Date())} onChange={form.change} />
      <Contacts {...props} openCase={openCase} fields={form.fields} onChange={form.change} />
      {rules === null ? (
        <p class="quiet">{t('ladderNeedsPlace')}</p>
      ) : (
        <LadderView ladder={ladder(rules, form.fields.issueType, form.fields, new Date())} />
      )}
      <SaveSign state={form.state} onRetry={form.retry} />
    </>
  );
}

/** The rules of a jurisdiction; null while none is chosen or they are loaded. What fails to load is thrown to the guard. */
function useRules(jurisdiction: Jurisdiction | null): Rules | null {
  const [state, setState] = useState<{ rules: Rules } | { failed: unknown }>();
  useEffect(() => {
    if (jurisdiction === null) return;
    let wanted = true;
    loadRules(jurisdiction).then(
      (rules) => wanted && setState({ rules }),
      (failed: unknown) => wanted && setState({ failed }),
    );
    return () => {
      wanted = false;
    };
  }, [jurisdiction]);
  if (state === undefined) return null;
  if ('failed' in state) throw state.failed;
  return state.rules.jurisdiction === jurisdiction ? state.rules : null;
}
