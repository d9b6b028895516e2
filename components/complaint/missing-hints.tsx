import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';
import './missing-hints.css';

/** Something a letter still needs, and the field of the case where it is supplied. */
export interface Hint {
  words: MessageKey;
  field: string;
}

/** What the letter cannot say yet; each leads to the field where it is said. */
export function MissingHints({ hints, onGo }: { hints: readonly Hint[]; onGo: (field: string) => void }) {
  const { t } = useWords();
  if (hints.length === 0) return null;
  return (
    <section class="hints" aria-labelledby="hints-title">
      <h2 id="hints-title">{t('stillMissing')}</h2>
      <ul>
        {hints.map(({ words, field }) => (
          <li key={words}>
            <button type="button" class="link-button" onClick={() => onGo(field)}>
              {t(words)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
