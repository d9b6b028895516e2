import { type EvidenceItem, exhibit } from '../../utils/model/evidence';
import { shortTime } from '../format';
import { Picture } from '../shared/picture';
import { SetApart } from '../shared/set-apart';
import { Stamp } from '../shared/stamp';
import { useWords } from '../words';
import './evidence-card.css';

/** What is left of an exhibit whose files the person deleted: that it was there. */
export function DeletedCard({ item, deletedAt }: { item: EvidenceItem; deletedAt: string }) {
  const { t, language } = useWords();
  const id = exhibit(item.number);
  return (
    <article
      class="card"
      data-testid="evidence-card"
      data-evidence={id}
      data-deleted
      aria-labelledby={`${id}-title`}
    >
      <Picture blob={undefined} title={item.title} instead="" />
      <div class="card-facts">
        <p class="card-line">
          <Stamp number={item.number} />
          <strong>{t('deletedOn', shortTime(deletedAt, language))}</strong>
        </p>
        <h2 id={`${id}-title`} class="card-title">
          {item.title === '' ? t('noTitle') : <SetApart text={item.title} />}
        </h2>
        <time class="quiet" dateTime={item.capturedAt}>
          {shortTime(item.capturedAt, language)}
        </time>
        <p class="quiet">{t('deletedStays')}</p>
      </div>
    </article>
  );
}
