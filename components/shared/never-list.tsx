import { useWords } from '../words';

const NEVER = ['neverSends', 'neverAsks', 'neverSubmits', 'neverReads'] as const;

/** What nobody has to fear of it. */
export function NeverList() {
  const { t } = useWords();
  return (
    <section aria-labelledby="never-title" data-testid="never-list">
      <h2 id="never-title">{t('neverTitle')}</h2>
      <ul class="uses">
        {NEVER.map((words) => (
          <li key={words}>{t(words)}</li>
        ))}
      </ul>
    </section>
  );
}
