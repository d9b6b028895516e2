import type { EvidenceItem, ReadBack } from '../../utils/model/evidence';
import { shortHash } from '../format';
import { SealMark } from '../shared/seal-mark';
import { useWords } from '../words';

/** The seal of an item that was read back; for any other what is known of it, and the way to read it back now. */
export function SealLine(props: {
  item: EvidenceItem;
  readBack: ReadBack | null | undefined;
  onReadBack: () => void;
}) {
  const { t } = useWords();
  const { item, readBack } = props;
  if (readBack?.fault === null) {
    return (
      <p class="card-seal quiet" title={t('sealTitle', item.seal.hash)}>
        <SealMark size={16} />
        {t('sealed', String(item.seal.seq), shortHash(item.seal.hash))}
      </p>
    );
  }
  if (readBack === undefined) return <p class="card-seal quiet">{t('sealLooking')}</p>;
  return (
    <p class="card-seal card-seal-open">
      {readBack === null ? t('sealNotReadBack') : t('sealFault', readBack.fault ?? '')}{' '}
      <button type="button" class="link-button" onClick={props.onReadBack}>
        {t('readBackNow')}
      </button>
    </p>
  );
}
