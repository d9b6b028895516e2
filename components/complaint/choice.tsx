/** A labelled list of which one is chosen. */
export function Choice<Value extends string>(props: {
  testid: string;
  name: string;
  options: readonly (readonly [Value, string])[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <label class="field">
      <span class="field-name">{props.name}</span>
      <select
        class="input"
        data-testid={props.testid}
        value={props.chosen}
        onChange={(event) => {
          const chosen = props.options.find(([value]) => value === event.currentTarget.value);
          if (chosen) props.onChoose(chosen[0]);
        }}
      >
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
