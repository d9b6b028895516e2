import type { History } from '../../utils/model/history';
import { STATUSES } from '../evidence/value-words';
import { shortTime } from '../format';
import { useWords } from '../words';
import { RowLine } from './row-line';

/** Transactions that changed their status from one capture to the next, each status with its proof. */
export function HistoryList({ histories }: { histories: readonly History[] }) {
  const { t, language } = useWords();
  return (
    <section class="histories" data-testid="histories" aria-labelledby="histories-title">
      <h2 id="histories-title">{t('historiesTitle')}</h2>
      <p class="quiet">{t('historiesLead')}</p>
      <ul>
        {histories.map(({ transaction, statuses }) => {
          const [first] = statuses;
          if (!first) return null;
          return (
            <li class="corroboration-pair" key={`${first.place.exhibit} ${first.place.row}`}>
              <RowLine
                place={first.place}
                transaction={{ ...transaction, status: { raw: '', value: 'unknown' } }}
              />
              <ol>
                {statuses.map(({ raw, value, place, capturedAt }) => (
                  <li key={`${place.exhibit} ${place.row}`}>
                    <strong>{value === 'unknown' ? raw : t(STATUSES[value])}</strong>{' '}
                    <span class="quiet">
                      {[t('rowOf', place.exhibit, place.row), shortTime(capturedAt, language)].join(' · ')}
                    </span>
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
