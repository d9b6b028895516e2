import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { TextLanguage } from '../../utils/model/text-language';
import { useWords } from '../words';
import './letter-text.css';

/**
 * The letter itself, to read and to change. Behind its field lies the same text once more, in which the sentences that
 * no exhibit bears out are marked: the field's own text carries no mark.
 */
export function LetterText(props: {
  text: string;
  language: TextLanguage;
  marked: readonly string[];
  field: RefObject<HTMLTextAreaElement | null>;
  onType: (text: string) => void;
}) {
  const { t } = useWords();
  const under = useRef<HTMLSpanElement>(null);
  const lang = props.language === 'zh' ? 'zh-CN' : 'en';
  return (
    <label class="letter">
      <span class="hidden-words">{t('letterText')}</span>
      <span class="letter-field">
        <span class="letter-marks input" aria-hidden="true" lang={lang} ref={under}>
          {piecesOf(props.text, props.marked).map(({ text, marked }, index) =>
            marked ? <mark key={index}>{text}</mark> : text,
          )}
          {'\n'}
        </span>
        <textarea
          class="input"
          data-testid="complaint-text"
          lang={lang}
          spellcheck={props.language === 'en'}
          autocomplete="off"
          ref={props.field}
          value={props.text}
          onInput={(event) => props.onType(event.currentTarget.value)}
          onScroll={(event) => {
            if (under.current) under.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </span>
    </label>
  );
}

/** The text cut where marked sentences begin and end. */
function piecesOf(text: string, sentences: readonly string[]): { text: string; marked: boolean }[] {
  const found = sentences
    .map((sentence) => ({ at: text.indexOf(sentence), sentence }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const pieces: { text: string; marked: boolean }[] = [];
  let from = 0;
  for (const { at, sentence } of found) {
    if (at < from) continue;
    pieces.push({ text: text.slice(from, at), marked: false }, { text: sentence, marked: true });
    from = at + sentence.length;
  }
  return [...pieces, { text: text.slice(from), marked: false }];
}
