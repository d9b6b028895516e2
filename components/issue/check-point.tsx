import type { GuidePoint } from '../../utils/model/issue-guide';
import { shortTime } from '../format';
import { useWords } from '../words';

/**
 * A point to tick. `shownIn` are exhibits that tick it by themselves; `at` is when the person ticked it. What the exhibits
 * show cannot be unticked: it is there.
 */
export function CheckPoint(props: {
  point: GuidePoint;
  nth?: number;
  at: string | undefined;
  shownIn: readonly string[];
  onTick: (done: boolean) => void;
}) {
  const { t, language, say } = useWords();
  const { point, nth, at, shownIn } = props;
  const shown = shownIn.length > 0;
  const done = shown || at !== undefined;
  const why = shown
    ? t('pointShownIn', shownIn.join(t('listComma')))
    : at === undefined
      ? ''
      : t('pointDoneAt', shortTime(at, language));
  return (
    <li class="check-point" data-testid="check-point" data-point={point.id} data-done={done}>
      <label>
        <input
          type="checkbox"
          checked={done}
          disabled={shown}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        <span>
          {nth === undefined ? null : <strong>{nth}. </strong>}
          {say(point.what)}
          {why === '' ? null : <span class="check-point-why">{why}</span>}
        </span>
      </label>
    </li>
  );
}
