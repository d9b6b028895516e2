import type { MessageKey } from '../../utils/i18n/translate';
import type {
  CorroboratedRow,
  Corroboration,
  CorroborationResult,
  Difference,
  RowPlace,
} from '../../utils/model/corroboration';
import type { Transaction } from '../../utils/model/reading';
import { useWords } from '../words';
import './corroboration-view.css';
import { RowLine } from './row-line';

const RESULTS: readonly (readonly [CorroborationResult, MessageKey])[] = [
  ['differs', 'resultDiffers'],
  ['only_page', 'resultOnlyPage'],
  ['unclear', 'resultUnclear'],
  ['matched', 'resultMatched'],
  ['only_statement', 'resultOnlyStatement'],
  ['not_covered', 'resultNotCovered'],
];

const DIFFERENCES: Record<Difference, MessageKey> = {
  amount: 'differenceAmount',
  currency: 'differenceCurrency',
  time: 'differenceTime',
  status: 'differenceStatus',
  counterparty: 'differenceCounterparty',
  fee: 'differenceFee',
};

/** The captured rows of a case against its statements: what needs a look comes first and stands open. */
export function CorroborationView(props: {
  corroboration: Corroboration;
  rowAt: (place: RowPlace) => Transaction | undefined;
}) {
  const { t } = useWords();
  const { corroboration, rowAt } = props;
  return (
    <section class="corroboration" data-testid="corroboration" aria-labelledby="corroboration-title">
      <h2 id="corroboration-title">{t('corroborationTitle')}</h2>
      <p class="quiet">{t('corroborationLead')}</p>
      {RESULTS.map(([result, words]) => {
        const rows = corroboration.rows.filter((row) => row.result === result);
        if (rows.length === 0) return null;
        return (
          <details key={result} open={result === 'differs'} data-result={result} data-count={rows.length}>
            <summary>{t(words, rows.length)}</summary>
            <ul>
              {rows.map((row) => (
                <Pair key={`${placeKey(row.page)} ${placeKey(row.statement)}`} row={row} rowAt={rowAt} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Pair(props: { row: CorroboratedRow; rowAt: (place: RowPlace) => Transaction | undefined }) {
  const { t } = useWords();
  const { row, rowAt } = props;
  const what = row.differs.map((one) => t(DIFFERENCES[one])).join(t('listComma'));
  return (
    <li class="corroboration-pair">
      {what === '' ? null : <p class="corroboration-differs">{t('differsIn', what)}</p>}
      {[row.page, row.statement].map((place) =>
        place === null ? null : <RowLine key={placeKey(place)} place={place} transaction={rowAt(place)} />,
      )}
    </li>
  );
}

function placeKey(place: RowPlace | null): string {
  return place === null ? '' : `${place.exhibit} ${place.row}`;
}
