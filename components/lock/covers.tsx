import { useWords } from '../words';

const NOT_COVERED = ['lockNotList', 'lockNotCases', 'lockNotOutside', 'lockNotTraces'] as const;

/** What the lock covers, and what it does not. */
export function Covers() {
  const { t } = useWords();
  return (
    <section class="lock-part" data-testid="lock-covers">
      <h3>{t('lockCoversTitle')}</h3>
      <p>{t('lockCovers')}</p>
      <h3>{t('lockCoversNotTitle')}</h3>
      <ul class="lock-list">
        {NOT_COVERED.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
