import { useWords } from '../words';

/** One of several names to choose; null for all of them. Nothing where there is nothing to choose. */
export function PickField<T extends string>(props: {
  id: string;
  name: string;
  value: T | null;
  options: readonly (readonly [value: T, name: string])[];
  onPick: (value: T | null) => void;
}) {
  const { t } = useWords();
  if (props.options.length === 0) return null;
  return (
    <label class="field">
      <span class="field-name">{props.name}</span>
      <select
        class="input"
        data-testid={props.id}
        value={props.value ?? ''}
        onChange={(event) =>
          props.onPick(props.options.find(([value]) => value === event.currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">{t('filterAny')}</option>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
