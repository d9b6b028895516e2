import { LANGUAGES } from '../../utils/i18n/languages';
import { type Language, languageTag } from '../../utils/i18n/translate';
import { useWords } from '../words';
import './language-switch.css';

/** Chooses the language on the screen, however many there are; the letter's language is chosen with the letter. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { t, language } = useWords();
  return (
    <select
      class="language-switch"
      data-testid="language-switch"
      aria-label={t('languageOfScreen')}
      value={language}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {LANGUAGES.map(({ id, name }) => (
        <option key={id} value={id} lang={languageTag(id)}>
          {name}
        </option>
      ))}
    </select>
  );
}
