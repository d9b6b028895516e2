import type { TextLanguage } from '../../utils/model/case';
import { useWords } from '../words';
import './letter-text.css';

/** The letter itself, to read and to change. */
export function LetterText(props: { text: string; language: TextLanguage; onType: (text: string) => void }) {
  const { t } = useWords();
  return (
    <label class="letter">
      <span class="hidden-words">{t('letterText')}</span>
      <textarea
        class="input"
        data-testid="complaint-text"
        lang={props.language === 'zh' ? 'zh-CN' : 'en'}
        spellcheck={props.language === 'en'}
        autocomplete="off"
        value={props.text}
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
    </label>
  );
}
