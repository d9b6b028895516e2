import { useState } from 'preact/hooks';
import { CopyButton } from '../../components/complaint/copy-button';
import { FactsChanged } from '../../components/complaint/facts-changed';
import { LetterText } from '../../components/complaint/letter-text';
import { MissingHints } from '../../components/complaint/missing-hints';
import '../../components/complaint/letter.css';
import { factCount } from '../../components/counts';
import { Confirm } from '../../components/shared/confirm';
import { Notice } from '../../components/shared/notice';
import { SaveSign } from '../../components/shared/save-sign';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import type { Mend } from '../../utils/model/fitness';
import { Fitness } from './fitness';
import { HINTS } from './hints';
import { type LetterInput, useLetter } from './use-letter';

export function Letter(props: LetterInput & { onGo: (field: string) => void; onMend: (mend: Mend) => void }) {
  const { t } = useWords();
  const letter = useLetter(props);
  const discarding = useAction();
  const [asking, setAsking] = useState(false);
  if (!letter.loaded) return <p class="quiet">{t('loading')}</p>;

  const discard = () => {
    setAsking(false);
    discarding.run(letter.discard);
  };
  return (
    <div class="letter-sheet">
      <MissingHints hints={letter.letter.missing.map((fact) => HINTS[fact])} onGo={props.onGo} />
      {letter.factsChanged && !asking ? (
        <FactsChanged newText={letter.letter.text} onTake={() => setAsking(true)} onKeep={letter.keep} />
      ) : null}
      {asking ? (
        <Confirm
          question={t('backToFactsAsk')}
          yes={t('backToFactsYes')}
          onYes={discard}
          onNo={() => setAsking(false)}
        />
      ) : null}
      {discarding.failed ? (
        <Notice tone="care" alert>
          {t('actionFailed')}
        </Notice>
      ) : null}
      {letter.text === '' && !letter.edited ? (
        <Notice tone="plain">{t('nothingToWrite')}</Notice>
      ) : (
        <>
          <div class="letter-line">
            <p class="quiet">{factCount(t, letter.letter.facts)}</p>
            <SaveSign state={letter.state} onRetry={letter.retry} />
          </div>
          <LetterText text={letter.text} language={props.language} onType={letter.type} />
          <Fitness {...props} text={letter.text} generated={letter.letter.text} here="complaint" />
          <div class="letter-actions">
            <CopyButton text={letter.text} />
            {letter.edited ? (
              <button type="button" class="button" onClick={() => setAsking(true)}>
                {t('backToFacts')}
              </button>
            ) : null}
          </div>
        </>
      )}
    </div>
  );
}
