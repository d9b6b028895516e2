import * as v from 'valibot';
import { Day } from '../../utils/model/jurisdiction';

/** A calendar day to choose; null while none is chosen. `latest` is the last day that can be. */
export function DayField(props: {
  id: string;
  name: string;
  hint?: string | undefined;
  latest?: string | undefined;
  value: string | null | undefined;
  onDay: (day: string | null) => void;
}) {
  const latest = props.latest ?? '2099-12-31';
  const take = (value: string) => {
    if (value === '') props.onDay(null);
    // While a year is typed it passes through 0002 and 0020.
    else if (value >= '1990' && value <= latest && v.is(Day, value)) props.onDay(value);
  };
  return (
    <label class="field">
      <span class="field-name">{props.name}</span>
      {props.hint === undefined ? null : <span class="field-hint">{props.hint}</span>}
      <input
        type="date"
        class="input"
        min="1990-01-01"
        max={latest}
        data-testid={props.id}
        value={props.value ?? ''}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </label>
  );
}
