import { type Case, caseLabel } from '../../utils/model/case';
import { useWords } from '../words';

/** What can be done with an item: put it in the open case, take it out, or begin a case with it. */
export function CaseActions(props: {
  number: number;
  openCase: Case | undefined;
  disabled: boolean;
  onLink: (linked: boolean) => void;
  onNewCase: () => void;
}) {
  const { t } = useWords();
  const { openCase } = props;
  const linked = openCase?.evidence.includes(props.number) ?? false;
  return (
    <>
      {openCase === undefined ? null : (
        <button
          type="button"
          class="button button-small"
          aria-pressed={linked}
          aria-disabled={props.disabled}
          onClick={() => props.onLink(!linked)}
        >
          {t(linked ? 'inCase' : 'addToCase', caseLabel(openCase.number))}
        </button>
      )}
      <button
        type="button"
        class={openCase === undefined ? 'button button-small button-main' : 'button button-small'}
        data-testid="new-case-from"
        aria-disabled={props.disabled}
        onClick={props.onNewCase}
      >
        {t('newCaseFrom')}
      </button>
    </>
  );
}
