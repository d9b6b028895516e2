import { useWords } from '../words';
import './own-word.css';

/** Sentences of the letter that no exhibit bears out: a list for the person alone, each leads to its place in the text. */
export function OwnWord(props: {
  sentences: readonly string[];
  unknown: readonly string[];
  onShow: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { sentences, unknown } = props;
  return (
    <>
      {unknown.length > 0 ? (
        <p class="own-unknown" role="status" data-testid="unknown-exhibits">
          {t('unknownExhibits', unknown.join(t('listComma')))}
        </p>
      ) : null}
      {sentences.length > 0 ? (
        <details class="own-word" data-testid="own-word">
          <summary>{t('ownWordTitle', sentences.length)}</summary>
          <p class="quiet">{t('ownWordHint')}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>
                <button type="button" class="link-button" onClick={() => props.onShow(sentence)}>
                  {sentence}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
