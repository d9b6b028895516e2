import type { EvidencePart } from '../../utils/model/evidence';
import { fileSize } from '../format';
import { useWords } from '../words';
import './file-list.css';
import { PARTS } from './part-words';

/** The sealed files of an item, each with the SHA-256 of its bytes. */
export function FileList({
  parts,
  onOpen,
}: {
  parts: readonly EvidencePart[];
  onOpen: (part: EvidencePart) => void;
}) {
  const { t, language } = useWords();
  return (
    <details>
      <summary>{t('filesTitle', parts.length)}</summary>
      <ul class="files">
        {parts.map((part) => (
          <li key={part.name}>
            <span>{t(PARTS[part.label])}</span>
            <span class="quiet">{fileSize(part.digest.size, language)}</span>
            <span class="mono files-name">{part.name}</span>
            <button
              type="button"
              class="link-button"
              data-testid="open-file"
              data-part={part.name}
              aria-label={t('openFileName', part.name)}
              onClick={() => onOpen(part)}
            >
              {t('openFile')}
            </button>
            <span class="mono files-hash">{t('sha256', part.digest.sha256)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
