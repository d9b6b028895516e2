import './tick.css';

/** A box to tick with its words beside it. `small` where it is an aside. */
export function Tick(props: {
  testid: string;
  words: string;
  on: boolean;
  small?: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class={props.small ? 'tick tick-small quiet' : 'tick'}>
      <input
        type="checkbox"
        data-testid={props.testid}
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.words}</span>
    </label>
  );
}
