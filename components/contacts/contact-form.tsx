import { useState } from 'preact/hooks';
import * as v from 'valibot';
import {
  type ContactDraft,
  ContactFields,
  ContactWay,
  type ProposedContact,
} from '../../utils/model/contact';
import { exhibit } from '../../utils/model/evidence';
import { TextField } from '../case/text-field';
import { ChoiceField } from '../shared/choice-field';
import { DayField } from '../shared/day-field';
import { Tick } from '../shared/tick';
import { useWords } from '../words';
import './contact-form.css';
import { ANSWER_WORDS, BY_WORDS, CHECK_WORDS, WAY_WORDS } from './contact-words';

/** An entry of the contact log while it is filled in; it is kept when the person says so. */
export function ContactForm(props: {
  start: ContactDraft;
  /** What the exhibit it comes from leaves open. */
  check: ProposedContact['check'];
  /** Evidence numbers of the case, to be named as proof. */
  exhibits: readonly number[];
  today: string;
  busy: boolean;
  onSave: (fields: ContactFields) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [fields, setFields] = useState(props.start);
  const [pressed, setPressed] = useState(false);
  const change = (changes: Partial<ContactDraft>) => setFields({ ...fields, ...changes });
  const whole = v.safeParse(ContactFields, fields);
  const hint = (field: ProposedContact['check'][number]) =>
    props.check.includes(field) ? t(CHECK_WORDS[field]) : undefined;

  const save = (event: Event) => {
    event.preventDefault();
    setPressed(true);
    if (whole.success && !props.busy) props.onSave(whole.output);
  };
  return (
    <form class="contact-form" data-testid="contact-form" onSubmit={save} aria-label={t('contactFormTitle')}>
      <div class="contact-pair">
        <ChoiceField
          id="contact-way"
          name={t('contactWay')}
          value={fields.way}
          words={WAY_WORDS}
          options={ContactWay.options}
          onChoose={(way) => change({ way })}
        />
        <ChoiceField
          id="contact-by"
          name={t('contactBy')}
          hint={hint('by')}
          value={fields.by}
          words={BY_WORDS}
          options={['me', 'them']}
          onChoose={(by) => change({ by })}
        />
        <DayField
          id="contact-on"
          name={t('contactOn')}
          hint={hint('on')}
          latest={props.today}
          value={fields.on}
          onDay={(on) => change({ on })}
        />
        <label class="field">
          <span class="field-name">{t('contactAt')}</span>
          <input
            type="time"
            class="input"
            data-testid="contact-at"
            value={fields.at ?? ''}
            onChange={(event) => change({ at: event.currentTarget.value.slice(0, 5) || null })}
          />
        </label>
      </div>
      <TextField
        id="contact-withWhom"
        name={t('contactWithWhom')}
        value={fields.withWhom}
        onType={(withWhom) => change({ withWhom })}
      />
      <TextField
        id="contact-reference"
        name={t('contactReference')}
        value={fields.reference}
        onType={(reference) => change({ reference })}
      />
      <TextField
        id="contact-said"
        name={t('contactSaid')}
        hint={t('contactSaidHint')}
        rows={2}
        value={fields.said}
        onType={(said) => change({ said })}
      />
      <div class="contact-pair">
        <ChoiceField
          id="contact-answer"
          name={t('contactAnswer')}
          hint={hint('answer')}
          value={fields.answer}
          words={ANSWER_WORDS}
          options={['none', 'automatic', 'person']}
          onChoose={(answer) => change({ answer })}
        />
        <DayField
          id="contact-promisedBy"
          name={t('contactPromisedBy')}
          value={fields.promisedBy}
          onDay={(promisedBy) => change({ promisedBy })}
        />
      </div>
      {props.exhibits.length === 0 ? null : (
        <fieldset class="contact-exhibits">
          <legend class="field-name">{t('contactExhibits')}</legend>
          {props.exhibits.map((number) => (
            <Tick
              key={number}
              testid={`contact-exhibit-${exhibit(number)}`}
              words={exhibit(number)}
              on={fields.evidence.includes(number)}
              onChange={(on) =>
                change({
                  evidence: on
                    ? [...fields.evidence, number].sort((a, b) => a - b)
                    : fields.evidence.filter((one) => one !== number),
                })
              }
            />
          ))}
        </fieldset>
      )}
      {pressed && !whole.success ? <p role="alert">{t('contactIncomplete')}</p> : null}
      <div class="notice-actions">
        <button
          type="submit"
          class="button button-small button-main"
          data-testid="save-contact"
          aria-disabled={props.busy}
        >
          {t('contactSave')}
        </button>
        <button type="button" class="button button-small" onClick={props.onCancel}>
          {t('contactCancel')}
        </button>
      </div>
    </form>
  );
}
