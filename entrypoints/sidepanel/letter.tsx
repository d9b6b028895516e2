import { useMemo, useRef, useState } from 'preact/hooks';
import { LetterCounter } from '../../components/complaint/letter-counter';
import { LetterText } from '../../components/complaint/letter-text';
import { MissingHints } from '../../components/complaint/missing-hints';
import { OwnWord } from '../../components/complaint/own-word';
import { Versions } from '../../components/complaint/versions';
import '../../components/complaint/letter.css';
import { factCount } from '../../components/counts';
import { Notice } from '../../components/shared/notice';
import { SaveSign } from '../../components/shared/save-sign';
import { Undo } from '../../components/shared/undo';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import { unsupportedIn } from '../../utils/complaint/unsupported';
import { exhibit } from '../../utils/model/evidence';
import type { Mend } from '../../utils/model/fitness';
import { FactsDifference } from './facts-difference';
import { Fitness } from './fitness';
import { HINTS } from './hints';
import { LetterActions } from './letter-actions';
import { type Edit, type LetterInput, useLetter } from './use-letter';

export function Letter(props: LetterInput & { onGo: (field: string) => void; onMend: (mend: Mend) => void }) {
  const { t } = useWords();
  const letter = useLetter(props);
  const replacing = useAction();
  const field = useRef<HTMLTextAreaElement>(null);
  const [discarded, setDiscarded] = useState<Edit>();
  const { language, channel, exhibits } = props;
  const { text, written } = letter;
  const { own, missing, facts } = letter.letter;
  // A post names no exhibits at all, and a script is nobody's to check.
  const checked = channel !== 'post' && channel !== 'hotline';
  const { sentences, unknown } = useMemo(() => {
    const labels = exhibits.map(({ item }) => exhibit(item.number));
    return checked
      ? unsupportedIn({ text, language, written, own, exhibits: labels })
      : { sentences: [], unknown: [] };
  }, [text, language, checked, exhibits, own, written.join('\0')]);
  if (!letter.loaded) return <p class="quiet">{t('loading')}</p>;

  const discard = () => replacing.run(async () => setDiscarded(await letter.discard()));
  const takeBack = (edit: Edit) => {
    setDiscarded(undefined);
    letter.takeBack(edit);
  };
  const show = (sentence: string) => {
    const at = text.indexOf(sentence);
    field.current?.focus();
    if (at >= 0) field.current?.setSelectionRange(at, at + sentence.length);
  };
  return (
    <div class="letter-sheet">
      <MissingHints hints={missing.map((fact) => HINTS[fact])} onGo={props.onGo} />
      {letter.changed ? (
        <FactsDifference
          {...letter.changed}
          own={text}
          onCarry={(carried) => replacing.run(() => letter.replace(carried))}
          onTake={discard}
          onKeep={letter.keep}
        />
      ) : null}
      {discarded && !letter.edited ? (
        <Undo said={t('backToFactsDone')} testid="undo-discard" onUndo={() => takeBack(discarded)} />
      ) : null}
      {replacing.failed ? (
        <Notice tone="care" alert>
          {t('actionFailed')}
        </Notice>
      ) : null}
      {text === '' && !letter.edited ? (
        <Notice tone="plain">{t('nothingToWrite')}</Notice>
      ) : (
        <>
          <div class="letter-line">
            <p class="quiet">{factCount(t, facts)}</p>
            <LetterCounter {...{ text, channel, language }} provider={props.openCase.provider} />
            <SaveSign state={letter.state} covered={letter.covered} onRetry={letter.retry} />
          </div>
          <LetterText {...{ text, language, field }} marked={sentences} onType={letter.type} />
          <OwnWord sentences={sentences} unknown={unknown} onShow={show} />
          <Fitness {...props} text={letter.text} generated={letter.letter.text} here="complaint" />
          <div class="letter-actions">
            <LetterActions {...props} text={text} keepVersion={letter.keepVersion} />
            {letter.edited ? (
              <button type="button" class="button" data-testid="back-to-facts" onClick={discard}>
                {t('backToFacts')}
              </button>
            ) : null}
          </div>
        </>
      )}
      <Versions
        versions={letter.versions}
        onTakeBack={(earlier) => replacing.run(() => letter.replace(earlier))}
      />
    </div>
  );
}
