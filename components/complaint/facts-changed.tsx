import { useState } from 'preact/hooks';
import { Notice } from '../shared/notice';
import { useWords } from '../words';

/** Says that the facts changed after the person began to edit, and shows what would be written now. Takes nothing away. */
export function FactsChanged(props: { newText: string; onTake: () => void; onKeep: () => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Notice tone="plain" testid="facts-changed">
      <p>{t('factsChanged')}</p>
      <div class="notice-actions">
        <button type="button" class="button button-small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'hideNewText' : 'seeNewText')}
        </button>
        <button type="button" class="button button-small" onClick={props.onTake}>
          {t('takeNewText')}
        </button>
        <button type="button" class="button button-small" onClick={props.onKeep}>
          {t('keepMine')}
        </button>
      </div>
      {open ? (
        <textarea
          class="input letter-new"
          readOnly
          rows={14}
          aria-label={t('newText')}
          value={props.newText}
        />
      ) : null}
    </Notice>
  );
}
