import { shortTime } from '../format';
import { Notice } from '../shared/notice';
import { useWords } from '../words';

/** A capture that ended before anything of its page could be kept, until the person has seen it. */
export function InterruptedNote({ startedAt, onSeen }: { startedAt: string; onSeen: () => void }) {
  const { t, language } = useWords();
  return (
    <Notice tone="care" testid="interrupted">
      <p>{t('captureInterrupted', shortTime(startedAt, language))}</p>
      <button type="button" class="link-button" onClick={onSeen}>
        {t('understood')}
      </button>
    </Notice>
  );
}
