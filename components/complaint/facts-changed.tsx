import { Notice } from '../shared/notice';
import { useWords } from '../words';
import { Difference, type DifferentLines } from './difference';

/**
 * Says that the facts changed after the person began to edit, and what would be written otherwise now. Takes nothing
 * away. `onCarry` is missing where the change cannot be put into the person's text.
 */
export function FactsChanged(props: {
  lines: readonly DifferentLines[] | undefined;
  onCarry: (() => void) | undefined;
  onTake: () => void;
  onKeep: () => void;
}) {
  const { t } = useWords();
  return (
    <Notice tone="plain" testid="facts-changed">
      <p>{t('factsChanged')}</p>
      {props.lines === undefined ? <p class="quiet">{t('loading')}</p> : <Difference lines={props.lines} />}
      <div class="notice-actions">
        {props.onCarry ? (
          <button
            type="button"
            class="button button-small"
            data-testid="carry-changes"
            onClick={props.onCarry}
          >
            {t('carryChanges')}
          </button>
        ) : null}
        <button type="button" class="button button-small" data-testid="take-new-text" onClick={props.onTake}>
          {t('takeNewText')}
        </button>
        <button type="button" class="button button-small" onClick={props.onKeep}>
          {t('keepMine')}
        </button>
      </div>
    </Notice>
  );
}
