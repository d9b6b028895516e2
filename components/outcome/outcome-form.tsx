import type { Channel } from '../../utils/model/case';
import type { FollowUpFields } from '../../utils/model/jurisdiction';
import { CHANNELS } from '../complaint/letter-words';
import { ChoiceField } from '../shared/choice-field';
import { useWords } from '../words';
import './outcome-form.css';
import { OUTCOME_WORDS, OUTCOMES } from './outcome-words';
import { SumsField } from './sums-field';

/** The next text, or how the case ended and what came back; a case that was closed can be opened again. */
export function OutcomeForm(props: {
  fields: FollowUpFields;
  next: Channel | null;
  onChange: (changes: FollowUpFields) => void;
  onWrite: (channel: Channel) => void;
}) {
  const { t } = useWords();
  const { fields, next, onChange } = props;
  const outcome = fields.outcome ?? null;
  return (
    <section class="outcome" aria-labelledby="outcome-title" data-testid="outcome">
      <h2 id="outcome-title">{t('outcomeTitle')}</h2>
      {next === null ? null : (
        <button
          type="button"
          class="button button-small"
          data-testid="write-next"
          data-channel={next}
          onClick={() => props.onWrite(next)}
        >
          {t('outcomeWrite', t(CHANNELS[next]))}
        </button>
      )}
      <ChoiceField
        id="outcome-choice"
        name={t('outcomeName')}
        hint={t('outcomeHint')}
        none="outcomeNone"
        value={outcome}
        words={OUTCOME_WORDS}
        options={OUTCOMES}
        onChoose={(chosen) => onChange({ outcome: chosen })}
      />
      <SumsField sums={fields.gotBack ?? []} onChange={(gotBack) => onChange({ gotBack })} />
      {outcome === null ? null : (
        <button
          type="button"
          class="button button-small"
          data-testid="reopen"
          onClick={() => onChange({ outcome: null })}
        >
          {t('outcomeReopen')}
        </button>
      )}
    </section>
  );
}
