import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CoverReason } from '../../utils/model/redaction';
import { useWords } from '../words';
import './cover-text-form.css';
import { REASON_ORDER, REASONS } from './cover-words';

/** Covers a text wherever it stands. `picked` is a word that was clicked in a picture; `times` counts a text here. */
export function CoverTextForm(props: {
  picked: { text: string } | null;
  times: (wanted: { text: string; reason: CoverReason }) => number;
  /** Whether it is a full card number, a code or a key: these are never kept, so there is nothing to cover. */
  isSecret: (text: string) => boolean;
  onCover: (text: string, reason: CoverReason) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [reason, setReason] = useState<CoverReason>('other');
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (props.picked === null) return;
    setText(props.picked.text);
    say('');
    field.current?.focus();
  }, [props.picked]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    if ([...wanted].length < 2) return say(t('coverTextTooShort'));
    if (props.isSecret(wanted)) return say(t('coverTextSecret'));
    // It is covered all the same: it can stand in another exhibit or in the letter.
    say(props.times({ text: wanted, reason }) === 0 ? t('coverTextNotFound', wanted) : '');
    props.onCover(wanted, reason);
    setText('');
  };

  return (
    <form class="cover-text-form" onSubmit={submit}>
      <label class="field-name" for={id}>
        {t('coverText')}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {t('coverTextHint')}
      </p>
      <input
        type="text"
        class="input"
        id={id}
        ref={field}
        value={text}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        data-testid="cover-text-field"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="cover-text-row">
        <select
          class="input"
          aria-label={t('coverReason')}
          value={reason}
          data-testid="cover-text-reason"
          onChange={(event) =>
            setReason(
              REASON_ORDER.find((one): one is CoverReason => one === event.currentTarget.value) ?? 'other',
            )
          }
        >
          {REASON_ORDER.map((one) => (
            <option key={one} value={one}>
              {t(REASONS[one])}
            </option>
          ))}
        </select>
        <button type="submit" class="button" data-testid="cover-text-add">
          {t('coverTextAdd')}
        </button>
      </div>
      <p class="quiet" role="status">
        {said}
      </p>
    </form>
  );
}
