import type { Channel } from '../../utils/model/case';
import type { TextLanguage } from '../../utils/model/text-language';
import { CHANNELS, LETTER_LANGUAGES } from '../complaint/letter-words';
import { exhibitCount, fileCount } from '../counts';
import { fileSize } from '../format';
import { useWords } from '../words';
import './export-contents.css';

/** A letter that goes into the package; `edited` by the person, or as written from the facts. */
export interface PackedLetter {
  channel: Channel;
  language: TextLanguage;
  edited: boolean;
}

/** What a package of the case will hold, before it is made. */
export function ExportContents(props: {
  exhibits: number;
  files: number;
  bytes: number;
  letters: readonly PackedLetter[];
}) {
  const { t, language } = useWords();
  return (
    <section class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{t('contentsTitle')}</h2>
      <ul>
        <li>
          <strong>{exhibitCount(t, props.exhibits)}</strong>
          <span class="quiet">
            {[fileCount(t, props.files), fileSize(props.bytes, language)].join(t('listComma'))}
          </span>
        </li>
        {props.letters.map((letter) => (
          <li key={`${letter.channel} ${letter.language}`}>
            <strong>
              {t('contentsLetter', t(CHANNELS[letter.channel]), t(LETTER_LANGUAGES[letter.language]))}
            </strong>
            <span class="quiet">{t(letter.edited ? 'contentsLetterEdited' : 'contentsLetterAsWritten')}</span>
          </li>
        ))}
        <li>
          <strong>{t('contentsTables')}</strong>
          <span class="quiet">{t('contentsTablesLine')}</span>
        </li>
        <li>
          <strong>{t('contentsProof')}</strong>
          <span class="quiet">{t('contentsProofLine')}</span>
        </li>
      </ul>
    </section>
  );
}
