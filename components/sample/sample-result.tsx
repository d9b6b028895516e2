import type { EvidenceItem } from '../../utils/model/evidence';
import { whatWasRead } from '../counts';
import { MissingParts } from '../evidence/missing-parts';
import { useWords } from '../words';
import './sample-card.css';

/** In the popup: the sample was captured, and what that is not. */
export function SampleResult({ item }: { item: EvidenceItem }) {
  const { t } = useWords();
  return (
    <div class="sample-result" data-testid="capture-result" data-evidence="sample">
      <p>
        <span class="sample-stamp">{t('sampleStamp')}</span>
      </p>
      <h2>{t('savedAndReread')}</h2>
      <p class="sentence">{whatWasRead(t, item.counts)}</p>
      <p>{t('sampleApart')}</p>
      <MissingParts missing={item.missing} />
    </div>
  );
}
