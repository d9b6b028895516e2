import type { RowPlace } from '../../utils/model/corroboration';
import type { Transaction } from '../../utils/model/reading';
import { amountWords } from '../evidence/amount-words';
import { STATUSES } from '../evidence/value-words';
import { useWords } from '../words';

/** One row of an exhibit in two short lines: what it says, and where it stands. */
export function RowLine(props: { place: RowPlace; transaction: Transaction | undefined }) {
  const { t } = useWords();
  const { place, transaction } = props;
  if (transaction === undefined) return <p class="quiet">{t('rowOf', place.exhibit, place.row)}</p>;
  const { occurredAt, amount, counterparty, description, status } = transaction;
  const said = status.value === 'unknown' ? status.raw : t(STATUSES[status.value]);
  return (
    <div class="row-line">
      <span>{counterparty?.value || description || t('payeeOpen')}</span>
      <span class="row-line-amount">{amountWords(amount, t)}</span>
      <span class="quiet">
        {[
          t('rowOf', place.exhibit, place.row),
          occurredAt.value === null ? occurredAt.raw : occurredAt.value.replace('T', ' '),
          said,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
