import { useWords } from '../words';

const CHOICES = [
  [null, 'lockAfterBrowser'],
  [15, 'lockAfterQuarter'],
  [60, 'lockAfterHour'],
] as const;

/** When the store locks by itself, in minutes without use; null for when the browser is closed. */
export function LockAfter(props: { minutes: number | null; onChoose: (minutes: number | null) => void }) {
  const { t } = useWords();
  return (
    <label class="field">
      <span class="field-name">{t('lockAfter')}</span>
      <select
        class="input"
        data-testid="lock-after"
        value={String(props.minutes)}
        onChange={(event) => {
          const chosen = CHOICES.find(([minutes]) => String(minutes) === event.currentTarget.value);
          if (chosen) props.onChoose(chosen[0]);
        }}
      >
        {CHOICES.map(([minutes, words]) => (
          <option key={words} value={String(minutes)}>
            {t(words)}
          </option>
        ))}
      </select>
    </label>
  );
}
