import { type Case, caseLabel } from '../../utils/model/case';
import type { CaseStatus } from '../../utils/model/case-status';
import { statusWords } from '../outcome/outcome-words';
import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';
import './case-bar.css';

/** Which case is open, and the button for another. */
export function CaseBar(props: {
  cases: readonly Case[];
  open: Case | undefined;
  /** Where the open case stands; null while that is not known. */
  status: CaseStatus | null;
  busy: boolean;
  onOpen: (number: number) => void;
  onNew: () => void;
}) {
  const { t, language } = useWords();
  return (
    <div class="case-bar">
      {props.open === undefined ? null : (
        <label class="case-bar-choice">
          <span class="hidden-words">{t('openCase')}</span>
          <select
            class="input"
            value={props.open.number}
            onChange={(event) => props.onOpen(Number(event.currentTarget.value))}
          >
            {props.cases.map((one) => (
              <option key={one.number} value={one.number}>
                {[caseLabel(one.number), one.title || one.provider || t('caseUntitled')].join(' · ')}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        class={props.open === undefined ? 'button button-main' : 'button'}
        data-testid="new-case"
        aria-disabled={props.busy}
        onClick={props.onNew}
      >
        {t('newCase')}
      </button>
      {props.status === null ? null : (
        <p class="case-bar-status quiet" data-testid="case-status">
          {statusWords(props.status, t, (on) => shownDay(on, language))}
        </p>
      )}
    </div>
  );
}
