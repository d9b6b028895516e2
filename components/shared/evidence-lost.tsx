import { useWords } from '../words';
import { Notice } from './notice';

/** The browser holds fewer items than were read back before: how many, what still stands, what to do. */
export function EvidenceLost(props: { held: number; found: number; onSeen: () => void }) {
  const { t } = useWords();
  return (
    <Notice tone="care" alert testid="evidence-lost">
      <p>{t('evidenceLost', props.held, props.found)}</p>
      <button type="button" class="link-button" onClick={props.onSeen}>
        {t('evidenceLostSeen')}
      </button>
    </Notice>
  );
}
