import { useState } from 'preact/hooks';
import type { Finding, FindingDecision, FindingPlace } from '../../utils/model/finding';
import { useWords } from '../words';
import { FindingRow, type ShownAt } from './finding-row';
import { headline, RULES, sumLine } from './finding-words';

/** So many rows stand there at once; the others when asked for. */
const ROWS = 6;

/** One finding with its rows, to be accepted or dismissed. What was decided can be taken back. */
export function FindingCard(props: {
  finding: Finding;
  decision: FindingDecision | undefined;
  shownAt: (place: FindingPlace) => ShownAt;
  onShow: (exhibit: string) => void;
  onDecide: (decision: FindingDecision | null) => void;
}) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const { finding, decision, onDecide } = props;
  const rows = all || decision !== undefined ? finding.places : finding.places.slice(0, ROWS);
  const sum = sumLine(finding, t);
  const title = headline(finding, t);
  return (
    <li
      class={`finding finding-${decision ?? 'open'}`}
      data-testid="finding"
      data-kind={finding.kind}
      data-decision={decision ?? 'open'}
    >
      <h3>{title}</h3>
      {sum === '' ? null : <p class="finding-sum">{sum}</p>}
      <details open={decision === undefined}>
        <summary class="quiet">{t('findingRows', finding.places.length)}</summary>
        <ul>
          {rows.map((place) => (
            <FindingRow
              key={`${place.kind} ${place.exhibit} ${place.row}`}
              place={place}
              shown={props.shownAt(place)}
              onShow={props.onShow}
            />
          ))}
        </ul>
        {rows.length === finding.places.length ? null : (
          <button type="button" class="link-button" onClick={() => setAll(true)}>
            {t('showMore')}
          </button>
        )}
        <p class="quiet">{t('findingWhy', t(RULES[finding.kind]))}</p>
      </details>
      {decision === undefined ? (
        <p class="finding-actions">
          <button
            type="button"
            class="button button-small"
            data-testid="finding-accept"
            aria-label={`${t('findingAccept')}: ${title}`}
            onClick={() => onDecide('accepted')}
          >
            {t('findingAccept')}
          </button>
          <button
            type="button"
            class="button button-small"
            data-testid="finding-dismiss"
            aria-label={`${t('findingDismiss')}: ${title}`}
            onClick={() => onDecide('dismissed')}
          >
            {t('findingDismiss')}
          </button>
        </p>
      ) : (
        <p class="finding-actions">
          <span class="finding-said">
            {t(decision === 'accepted' ? 'findingAccepted' : 'findingDismissed')}
          </span>
          <button
            type="button"
            class="link-button"
            data-testid="finding-undo"
            aria-label={`${t('findingUndo')}: ${title}`}
            onClick={() => onDecide(null)}
          >
            {t('findingUndo')}
          </button>
        </p>
      )}
    </li>
  );
}
