import { fileSize } from '../format';
import { useWords } from '../words';

/** How much is kept on this device, how much more fits, and whether the browser may clear it. */
export function RoomMeter(props: { kept: number; free: number | null; safe: boolean }) {
  const { t, language } = useWords();
  const { kept, free, safe } = props;
  const keptSize = fileSize(kept, language);
  return (
    <div class="quiet" data-testid="room" data-safe={safe}>
      {free === null ? null : <meter min={0} max={kept + free} value={kept} aria-hidden="true" />}
      <p>
        {free === null ? t('roomKeptAlone', keptSize) : t('roomKept', keptSize, fileSize(free, language))}
      </p>
      <p>{t(safe ? 'roomSafe' : 'roomUnsafe')}</p>
    </div>
  );
}
