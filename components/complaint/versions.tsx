import { useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/translate';
import type { LetterVersion } from '../../utils/model/letter-version';
import { shortTime } from '../format';
import { useWords } from '../words';
import './versions.css';

const WHY: Record<LetterVersion['why'], MessageKey> = {
  copied: 'versionCopied',
  saved: 'versionSaved',
  exported: 'versionExported',
  replaced: 'versionReplaced',
};

/** Earlier texts of a letter, to look at and to take back. */
export function Versions(props: {
  versions: readonly (LetterVersion & { id: number })[];
  onTakeBack: (text: string) => void;
}) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<number>();
  if (props.versions.length === 0) return null;
  return (
    <details class="versions" data-testid="letter-versions">
      <summary>{t('versionsTitle', props.versions.length)}</summary>
      <ol>
        {props.versions.map(({ id, at, why, text }) => (
          <li key={id}>
            <button
              type="button"
              class="link-button"
              aria-expanded={open === id}
              onClick={() => setOpen(open === id ? undefined : id)}
            >
              {shortTime(at, language)} · {t(WHY[why])}
            </button>
            {open === id ? (
              <>
                <textarea
                  class="input"
                  autocomplete="off"
                  readOnly
                  rows={12}
                  aria-label={t('versionText')}
                  data-testid="version-text"
                  value={text}
                />
                <button
                  type="button"
                  class="button button-small"
                  data-testid="take-back"
                  onClick={() => props.onTakeBack(text)}
                >
                  {t('versionTakeBack')}
                </button>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
