import type { MessageKey } from '../../utils/i18n/translate';
import { IssueType } from '../../utils/model/case';
import { useWords } from '../words';
import './issue-choice.css';

const WORDS: Record<IssueType, readonly [name: MessageKey, line: MessageKey]> = {
  payment_failed: ['issuePaymentFailed', 'issuePaymentFailedLine'],
  wrong_charge: ['issueWrongCharge', 'issueWrongChargeLine'],
  account_theft: ['issueAccountTheft', 'issueAccountTheftLine'],
  no_answer: ['issueNoAnswer', 'issueNoAnswerLine'],
  privacy: ['issuePrivacy', 'issuePrivacyLine'],
};

/** What kind of trouble the case is about. */
export function IssueChoice(props: { chosen: IssueType | null; onChoose: (issue: IssueType) => void }) {
  const { t } = useWords();
  return (
    <fieldset class="issues" id="field-issueType" tabIndex={-1}>
      <legend class="field-name">{t('issueTitle')}</legend>
      {IssueType.options.map((issue) => (
        <label key={issue} class="issue">
          <input
            type="radio"
            name="issue"
            value={issue}
            checked={issue === props.chosen}
            onChange={() => props.onChoose(issue)}
          />
          <span>
            <strong>{t(WORDS[issue][0])}</strong>
            <span class="quiet">{t(WORDS[issue][1])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
