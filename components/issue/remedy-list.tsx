import type { GuidePoint } from '../../utils/model/issue-guide';
import { useWords } from '../words';

/** What can be asked for; a click puts it into what the person asks, where it can be changed. */
export function RemedyList(props: {
  remedies: readonly GuidePoint[];
  asked: string;
  onAdd: (words: string) => void;
}) {
  const { t, say } = useWords();
  return (
    <details class="remedies" data-testid="remedies">
      <summary>{t('remediesTitle')}</summary>
      <p class="quiet">{t('remediesLead')}</p>
      <ul>
        {props.remedies.map((remedy) => {
          const words = say(remedy.what);
          const has = props.asked.includes(words);
          return (
            <li key={remedy.id} class="remedy">
              <span>{words}</span>
              <button
                type="button"
                class="button button-small"
                aria-label={`${t('remedyAdd')}: ${words}`}
                aria-disabled={has}
                onClick={() => has || props.onAdd(words)}
              >
                {t(has ? 'remedyAdded' : 'remedyAdd')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
