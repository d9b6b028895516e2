import { useWords } from '../words';
import './difference.css';

/** A run of lines that both texts have, or only one of them. */
export interface DifferentLines {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** What is no longer written and what is new, each named for those who see no colour. */
export function Difference({ lines }: { lines: readonly DifferentLines[] }) {
  const { t } = useWords();
  return (
    <section class="difference" data-testid="difference" aria-label={t('differenceTitle')}>
      {lines.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <p key={index} class="quiet">
            {text.trim()}
          </p>
        ) : kind === 'gone' ? (
          <del key={index}>
            <span class="hidden-words">{t('differenceGone')} </span>
            {text.trim()}
          </del>
        ) : (
          <ins key={index}>
            <span class="hidden-words">{t('differenceNew')} </span>
            {text.trim()}
          </ins>
        ),
      )}
    </section>
  );
}
