import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';

const FIRST: readonly MessageKey[] = [
  'mediaTried',
  'mediaFacts',
  'mediaPrivacy',
  'mediaThreat',
  'mediaPolice',
  'mediaStays',
];

/** The press and the public, last of all, and what to look at before. */
export function MediaLast() {
  const { t } = useWords();
  return (
    <section aria-labelledby="media-title">
      <h3 id="media-title">{t('mediaTitle')}</h3>
      <p>{t('mediaLead')}</p>
      <ul class="plain-list">
        {FIRST.map((words) => (
          <li key={words}>{t(words)}</li>
        ))}
      </ul>
    </section>
  );
}
