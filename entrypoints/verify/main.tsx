import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { WordsContext } from '../../components/words';
import { followLanguage } from '../../utils/i18n/follow';
import { chooseLanguage } from '../../utils/i18n/load';
import { Verify } from './verify';

const root = document.querySelector('#root');

if (root !== null) {
  await followLanguage(
    (words) =>
      render(
        <WordsContext.Provider value={words}>
          <Guard>
            <Verify carried={false} onLanguage={(language) => void chooseLanguage(language)} />
          </Guard>
        </WordsContext.Provider>,
        root,
      ),
    'verifyTitle',
  );
}
