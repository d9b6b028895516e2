import { CaseDate, type FollowUpFields, Jurisdiction } from '../../utils/model/jurisdiction';
import { TextField } from '../case/text-field';
import { DayField } from '../shared/day-field';
import { useWords } from '../words';
import './clock-line.css';
import './follow-up-form.css';
import { DATE_WORDS, JURISDICTION_WORDS } from './redress-words';

type Change = (changes: FollowUpFields) => void;

/** What the steps of a complaint depend on: where, when, and whether somebody else has it already. */
export function FollowUpForm(props: { fields: FollowUpFields; today: string; onChange: Change }) {
  const { t } = useWords();
  const { fields, today, onChange } = props;
  return (
    <div class="follow-up-form">
      <label class="field">
        <span class="field-name">{t('placeTitle')}</span>
        <span class="field-hint">{t('placeHint')}</span>
        <select
          class="input"
          data-testid="jurisdiction"
          value={fields.jurisdiction ?? ''}
          onChange={(event) =>
            onChange({
              jurisdiction: Jurisdiction.options.find((one) => one === event.currentTarget.value) ?? null,
            })
          }
        >
          <option value="">{t('placeNone')}</option>
          {Jurisdiction.options.map((one) => (
            <option key={one} value={one}>
              {t(JURISDICTION_WORDS[one])}
            </option>
          ))}
        </select>
      </label>
      <div class="follow-up-dates">
        {CaseDate.options.map((date) => (
          <DayField
            key={date}
            id={date}
            name={t(DATE_WORDS[date])}
            value={fields[date]}
            onDay={(day) => onChange({ [date]: day })}
          />
        ))}
      </div>
      <label class="follow-up-check">
        <input
          type="checkbox"
          data-testid="heldElsewhere"
          checked={fields.heldElsewhere === true}
          onChange={(event) => onChange({ heldElsewhere: event.currentTarget.checked })}
        />
        <span>{t('heldElsewhere')}</span>
      </label>
      <TextField
        id="field-providerReference"
        name={t('providerReference')}
        value={fields.providerReference ?? ''}
        onType={(providerReference) => onChange({ providerReference })}
      />
      <div class="clock clock-own">
        <DayField
          id="remindOn"
          name={t('remindOn')}
          hint={t('remindHint')}
          value={fields.remindOn}
          onDay={(remindOn) => onChange({ remindOn })}
        />
        {fields.remindOn && fields.remindOn <= today ? (
          <p class="clock-day" data-testid="remind-reached">
            {t('remindReached')}
          </p>
        ) : null}
      </div>
    </div>
  );
}
