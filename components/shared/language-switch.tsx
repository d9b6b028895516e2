import type { Language, MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';
import './language-switch.css';

const NAMES: readonly (readonly [Language, string, MessageKey])[] = [
  ['en', 'en', 'languageEnglish'],
  ['zh_CN', 'zh-CN', 'languageChinese'],
];

/** Chooses the language on the screen; the letter's language is chosen with the letter. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { t, language } = useWords();
  return (
    <fieldset class="language-switch">
      <legend class="hidden-words">{t('languageOfScreen')}</legend>
      {NAMES.map(([id, lang, name]) => (
        <button
          key={id}
          type="button"
          lang={lang}
          aria-pressed={id === language}
          onClick={() => onChoose(id)}
        >
          {t(name)}
        </button>
      ))}
    </fieldset>
  );
}
