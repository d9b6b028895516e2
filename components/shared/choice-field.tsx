import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';

/** One of a few words to choose; null while none is chosen. */
export function ChoiceField<T extends string>(props: {
  id: string;
  name: string;
  hint?: string | undefined;
  /** What stands there while none is chosen. */
  none?: MessageKey;
  value: T | null;
  words: Record<T, MessageKey>;
  options: readonly T[];
  onChoose: (value: T | null) => void;
}) {
  const { t } = useWords();
  return (
    <label class="field">
      <span class="field-name">{props.name}</span>
      {props.hint === undefined ? null : <span class="field-hint">{props.hint}</span>}
      <select
        class="input"
        data-testid={props.id}
        value={props.value ?? ''}
        onChange={(event) =>
          props.onChoose(props.options.find((one) => one === event.currentTarget.value) ?? null)
        }
      >
        <option value="">{t(props.none ?? 'placeNone')}</option>
        {props.options.map((one) => (
          <option key={one} value={one}>
            {t(props.words[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
