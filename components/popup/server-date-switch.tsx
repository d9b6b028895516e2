import { useWords } from '../words';
import './server-date-switch.css';

/** Says that a capture asks the wallet's server for the time, and lets the person switch that off. */
export function ServerDateSwitch(props: { on: boolean; onChange: (on: boolean) => void }) {
  const { t } = useWords();
  return (
    <label class="server-date quiet">
      <input
        type="checkbox"
        data-testid="ask-server-date"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{t('askServerDate')}</span>
    </label>
  );
}
