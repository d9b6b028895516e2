import type { Step } from '../../utils/model/redress';
import { SourceLine } from '../redress/source-line';
import { useWords } from '../words';

/** The numbers of the desks that act at once, each with where it was found. `null`: no place is chosen. */
export function DeskNumbers({ desks }: { desks: readonly Step[] | null }) {
  const { t, say } = useWords();
  if (desks === null) return <p class="quiet">{t('numbersNeedPlace')}</p>;
  if (desks.length === 0) return <p class="quiet">{t('numbersNone')}</p>;
  return (
    <ul class="desk-numbers" data-testid="desk-numbers">
      {desks.map(({ id, desk, phone, source }) => (
        <li key={id}>
          <span>{say(desk)}</span>
          <strong>{phone}</strong>
          <SourceLine source={source} old={false} />
        </li>
      ))}
    </ul>
  );
}
