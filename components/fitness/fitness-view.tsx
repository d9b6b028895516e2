import type { FitnessPoint, Mend } from '../../utils/model/fitness';
import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';
import { FITNESS_WORDS, SEVERITY_WORDS, TAB_WORDS } from './fitness-words';
import './fitness-view.css';

/** What to look at before a complaint is sent, each with the way to mend it. `here`: the tab that it is shown on. */
export function FitnessView(props: {
  points: readonly FitnessPoint[];
  here: 'complaint' | 'export';
  onMend: (mend: Mend) => void;
}) {
  const { t, language, say } = useWords();
  const { points } = props;
  // Before an export the list stays folded: what opens by itself would push the button away from under the pointer.
  const open = props.here === 'complaint' && points.some(({ severity }) => severity !== 'open');
  if (points.length === 0)
    return (
      <p class="quiet" data-testid="fitness" data-points={0}>
        {t('fitNothing')}
      </p>
    );
  return (
    <details class="fitness" data-testid="fitness" data-points={points.length} open={open}>
      <summary>{t(points.length === 1 ? 'fitTitleOne' : 'fitTitle', points.length)}</summary>
      <ul>
        {points.map((point) => (
          <li
            key={`${point.id} ${point.values.join(' ')} ${point.what?.en}`}
            class={`fitness-${point.severity}`}
            data-testid="fitness-point"
            data-id={point.id}
          >
            <p>
              <span class="fitness-severity">{t(SEVERITY_WORDS[point.severity])}</span>{' '}
              {t(FITNESS_WORDS[point.id][0], ...valuesOf(point))}
            </p>
            <p class="quiet">{t(FITNESS_WORDS[point.id][1])}</p>
            {point.mend.tab === props.here ? null : (
              <button
                type="button"
                class="link-button"
                data-testid="fitness-mend"
                onClick={() => props.onMend(point.mend)}
              >
                {t('fitGo', t(TAB_WORDS[point.mend.tab]))}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );

  function valuesOf({ values, what }: FitnessPoint): (string | number)[] {
    if (what === undefined) return values;
    return [say(what), ...values.map((day) => shownDay(String(day), language))];
  }
}
