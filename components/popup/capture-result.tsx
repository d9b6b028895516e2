import { type EvidenceItem, exhibit, pictureOf } from '../../utils/model/evidence';
import { whatWasRead } from '../counts';
import { MissingParts } from '../evidence/missing-parts';
import { exactTime, shortTime } from '../format';
import { Picture } from '../shared/picture';
import { Stamp } from '../shared/stamp';
import { useWords } from '../words';
import './capture-result.css';

/** A capture that was stored and read back. */
export function CaptureResult({ item, thumbnail }: { item: EvidenceItem; thumbnail: Blob | undefined }) {
  const { t, language } = useWords();
  return (
    <div class="capture-result" data-testid="capture-result" data-evidence={exhibit(item.number)}>
      {/* While the store is locked its small pictures are sealed, too. */}
      <Picture
        blob={thumbnail}
        title={item.title}
        instead={t(pictureOf(item) ? 'pictureKept' : 'noPicture')}
      />
      <div>
        <h2>{t('savedAndReread')}</h2>
        <p class="capture-line">
          <Stamp number={item.number} />
          <time dateTime={item.capturedAt} title={exactTime(item.capturedAt, language)} class="quiet">
            {shortTime(item.capturedAt, language)}
          </time>
        </p>
        <p class="sentence">{whatWasRead(t, item.counts)}</p>
      </div>
      <MissingParts missing={item.missing} />
    </div>
  );
}
