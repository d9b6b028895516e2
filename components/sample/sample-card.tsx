import type { EvidenceItem } from '../../utils/model/evidence';
import type { Reading } from '../../utils/model/reading';
import { whatWasRead } from '../counts';
import { MissingParts } from '../evidence/missing-parts';
import { ReadingView } from '../evidence/reading-view';
import { exactTime, shortTime } from '../format';
import { Picture } from '../shared/picture';
import { useWords } from '../words';
import '../evidence/evidence-card.css';
import './sample-card.css';

/** The captured sample: what a capture looks like, without a number and without a way into a case. Gone by one click. */
export function SampleCard(props: {
  item: EvidenceItem;
  thumbnail: Blob | undefined;
  reading: Reading;
  busy: boolean;
  failed: boolean;
  onRemove: () => void;
}) {
  const { t, language } = useWords();
  const { item, thumbnail, reading } = props;
  return (
    <article class="card sample-card" data-testid="sample-card" aria-labelledby="sample-card-title">
      <Picture blob={thumbnail} title={item.title} />
      <div class="card-facts">
        <p class="card-line">
          <span class="sample-stamp">{t('sampleStamp')}</span>
        </p>
        <h2 id="sample-card-title" class="card-title">
          {item.walletName}
        </h2>
        <time class="quiet" dateTime={item.capturedAt} title={exactTime(item.capturedAt, language)}>
          {shortTime(item.capturedAt, language)}
        </time>
        <p class="sentence">{whatWasRead(t, item.counts)}</p>
      </div>
      <MissingParts missing={item.missing} />
      <p class="sample-apart">{t('sampleApart')}</p>
      <div class="card-actions">
        <button
          type="button"
          class="button button-small"
          data-testid="remove-sample"
          aria-disabled={props.busy}
          onClick={() => props.busy || props.onRemove()}
        >
          {t('sampleRemove')}
        </button>
      </div>
      {props.failed ? <p role="alert">{t('actionFailed')}</p> : null}
      <details class="card-details">
        <summary>{t('showDetails')}</summary>
        <ReadingView reading={reading} />
      </details>
    </article>
  );
}
