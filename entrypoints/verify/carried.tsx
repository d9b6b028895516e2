import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { WordsContext } from '../../components/words';
import { CARRIED_WORDS } from '../../utils/i18n/carried-words';
import { languageFor } from '../../utils/i18n/language-for';
import { sayer } from '../../utils/i18n/sayer';
import { type Language, languageTag, type Messages, translator } from '../../utils/i18n/translate';
import { Verify } from './verify';

/** The same page without an extension around it: one file, every language in it, no network. */
function show(language: Language): void {
  const root = document.querySelector('#root');
  if (root === null) return;
  const t = translator(CARRIED_WORDS[language] as Messages, language);
  document.documentElement.lang = languageTag(language);
  document.title = t('verifyTitle');
  render(
    <WordsContext.Provider value={{ t, language, say: sayer(language) }}>
      <Guard>
        <Verify carried onLanguage={show} />
      </Guard>
    </WordsContext.Provider>,
    root,
  );
}

show(languageFor(navigator.language));
