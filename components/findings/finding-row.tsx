import type { FindingPlace } from '../../utils/model/finding';
import type { ChatMessage, Failure, Transaction } from '../../utils/model/reading';
import { RowLine } from '../case/row-line';
import { useWords } from '../words';

/** What stands at a place of a finding; undefined where the exhibit is not at hand. */
export interface ShownAt {
  transaction?: Transaction | undefined;
  failure?: Failure | undefined;
  message?: ChatMessage | undefined;
}

/** One row that a finding rests on, and the way to its exhibit. */
export function FindingRow(props: {
  place: FindingPlace;
  shown: ShownAt;
  onShow: (exhibit: string) => void;
}) {
  const { t } = useWords();
  const { place, shown } = props;
  const quoted = shown.failure?.text ?? shown.message?.text;
  return (
    <li class="finding-row">
      {place.kind === 'transaction' ? (
        <RowLine place={place} transaction={shown.transaction} />
      ) : (
        <div>
          <p class="finding-quote">{quoted}</p>
          <p class="quiet">
            {[
              t(place.kind === 'failure' ? 'failureAt' : 'messageAt', place.exhibit, place.row),
              shown.message?.at ?? '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      )}
      <button
        type="button"
        class="link-button"
        aria-label={t('showExhibit', place.exhibit)}
        onClick={() => props.onShow(place.exhibit)}
      >
        {place.exhibit}
      </button>
    </li>
  );
}
