import { useWords } from '../words';
import { Notice } from './notice';

/**
 * The browser holds fewer items than were read back before: how many, what still stands, what to do. `onSeen` where the
 * person can say that they have read it.
 */
export function EvidenceLost(props: { held: number; found: number; onSeen?: () => void }) {
  const { t } = useWords();
  return (
    <Notice tone="care" alert testid="evidence-lost">
      <p>{t('evidenceLost', props.held, props.found)}</p>
      {props.found === 0 ? (
        <a href="/backup.html" target="_blank" rel="noopener" data-testid="lost-backup">
          {t('backupLost')}
        </a>
      ) : null}
      {props.onSeen ? (
        <button type="button" class="link-button" onClick={props.onSeen}>
          {t('evidenceLostSeen')}
        </button>
      ) : null}
    </Notice>
  );
}
