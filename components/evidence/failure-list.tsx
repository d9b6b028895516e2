import type { Failure } from '../../utils/model/reading';
import { exactTime, shortTime } from '../format';
import { useWords } from '../words';
import './failure-list.css';
import { FAILURE_KINDS } from './value-words';

/** Failure messages in the page's own words. */
export function FailureList({ failures }: { failures: readonly Failure[] }) {
  const { t, language } = useWords();
  return (
    <ul class="failures" aria-label={t('failuresTitle')}>
      {failures.map((failure) => (
        <li key={`${failure.selector} ${failure.text}`}>
          <blockquote>
            {failure.title === null ? null : <strong>{failure.title}</strong>} {failure.text}
          </blockquote>
          <p class="quiet">
            {t(FAILURE_KINDS[failure.kind])}
            {failure.code === null ? null : t('failureCode', failure.code)}
            {failure.seenAt === null ? null : (
              <time dateTime={failure.seenAt} title={exactTime(failure.seenAt, language)}>
                {t('failureSeen', shortTime(failure.seenAt, language))}
              </time>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
