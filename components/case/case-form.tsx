import type { ComponentChildren } from 'preact';
import type { CaseFields } from '../../utils/model/case';
import { useWords } from '../words';
import './case-form.css';
import { IssueChoice } from './issue-choice';
import { TextField } from './text-field';

/** What the person says about a case. Each change is told as it is typed. `suggested` is the wallet of its evidence. */
export function CaseForm(props: {
  fields: CaseFields;
  suggested: string | undefined;
  onChange: (changes: Partial<CaseFields>) => void;
  /** What stands below the choice of the problem. */
  children?: ComponentChildren;
}) {
  const { t } = useWords();
  const { fields, suggested, onChange } = props;
  return (
    <div class="case-form">
      <IssueChoice chosen={fields.issueType} onChoose={(issueType) => onChange({ issueType })} />
      {props.children}
      <TextField
        id="field-provider"
        name={t('providerName')}
        hint={t('providerHint')}
        value={fields.provider}
        onType={(provider) => onChange({ provider })}
      >
        {suggested === undefined || fields.provider !== '' ? null : (
          <button type="button" class="button button-small" onClick={() => onChange({ provider: suggested })}>
            {t('useSuggested', suggested)}
          </button>
        )}
      </TextField>
      <TextField
        id="field-account"
        name={t('accountName')}
        hint={t('accountHint')}
        value={fields.account}
        onType={(account) => onChange({ account })}
      />
      <TextField
        id="field-complainant"
        name={t('complainantName')}
        hint={t('complainantHint')}
        value={fields.complainant}
        onType={(complainant) => onChange({ complainant })}
      />
      <TextField
        id="field-whatHappened"
        name={t('whatHappenedName')}
        hint={t('whatHappenedHint')}
        rows={4}
        value={fields.whatHappened}
        onType={(whatHappened) => onChange({ whatHappened })}
      />
      <TextField
        id="field-whatIsAsked"
        name={t('whatIsAskedName')}
        hint={t('whatIsAskedHint')}
        rows={3}
        value={fields.whatIsAsked}
        onType={(whatIsAsked) => onChange({ whatIsAsked })}
      />
      <TextField
        id="field-title"
        name={t('caseTitleName')}
        hint={t('caseTitleHint')}
        value={fields.title}
        onType={(title) => onChange({ title })}
      />
    </div>
  );
}
