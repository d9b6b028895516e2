import { type Case, caseLabel } from '../../utils/model/case';
import { unturned } from '../../utils/model/unturned';
import { useWords } from '../words';
import './search-bar.css';

/** Cases in whose own words something was found. */
export function FoundCases({ cases, onOpen }: { cases: readonly Case[]; onOpen: (number: number) => void }) {
  const { t } = useWords();
  if (cases.length === 0) return null;
  return (
    <ul class="found-cases" aria-label={t('foundCases')} data-testid="found-cases">
      {cases.map((one) => (
        <li key={one.number}>
          <button type="button" class="link-button" onClick={() => onOpen(one.number)}>
            {caseLabel(one.number)} · <bdi>{unturned(one.title || one.provider) || t('caseUntitled')}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
