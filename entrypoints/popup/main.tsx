import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { WordsContext } from '../../components/words';
import { openDatabase } from '../../utils/db/database';
import { followLanguage } from '../../utils/i18n/follow';
import { Popup } from './popup';

const db = openDatabase();
const root = document.querySelector('#root');

if (root !== null) {
  void followLanguage((words) =>
    render(
      <WordsContext.Provider value={words}>
        <Guard>
          <Popup db={db} />
        </Guard>
      </WordsContext.Provider>,
      root,
    ),
  );
}
