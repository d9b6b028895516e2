import type { TimelineClock, TimelineLayout } from '../../utils/model/timeline';
import { GRADE_WORDS } from '../redress/redress-words';
import { shownDay } from '../shared/shown-day';
import { useWords, type Words } from '../words';
import type { Choosing } from './timeline-lane';
import { clockWords, SURE_WORDS, untilWords } from './timeline-words';

const [HEIGHT, MIDDLE] = [30, 14];

/** A period from its first to its last day, drawn as sure as it is: only what was counted by a text that was read is a full line. */
export function TimelineClockView(
  props: { placed: TimelineLayout['clocks'][number]; number: number; width: number } & Choosing,
) {
  const words = useWords();
  const { placed, number, chosen, focusable } = props;
  const { clock, x1, x2 } = placed;
  const key = clockKey(clock);
  const until = untilWords(clock, words);
  const what = clockWords(clock, words);
  const name = words.t('timelineMark', until, what, sureWords(clock, words));
  return (
    <div
      class={`timeline-clock timeline-${clock.sure} timeline-past-${clock.past}`}
      data-testid="timeline-clock"
      data-sure={clock.sure}
    >
      <p class="timeline-clock-words">
        <b class="timeline-until">
          {number}. {until}
        </b>{' '}
        {what}
        <span class="quiet">{sureWords(clock, words)}</span>
      </p>
      <div class="timeline-row">
        <svg width={props.width} height={HEIGHT} aria-hidden="true">
          <line class="timeline-period" x1={x1} x2={x2} y1={MIDDLE} y2={MIDDLE} />
          <line class="timeline-start" x1={x1} x2={x1} y1={MIDDLE - 5} y2={MIDDLE + 5} />
          <circle class="timeline-end" cx={x2} cy={MIDDLE} r={10} />
          <text class="timeline-number" x={x2} y={MIDDLE + 4}>
            {number}
          </text>
        </svg>
        <button
          type="button"
          class="timeline-mark"
          style={{ left: `${x2}px`, top: `${MIDDLE}px` }}
          data-testid="timeline-mark"
          data-mark={key}
          tabIndex={key === focusable ? 0 : -1}
          aria-expanded={key === chosen}
          aria-label={name}
          title={name}
          onClick={() => props.onChoose(key)}
        />
      </div>
      {key === chosen ? props.behind : null}
    </div>
  );
}

/** How sure a period's last day is, with the source of what looks certain. */
function sureWords({ sure, past, of }: TimelineClock, { t, language }: Words): string {
  const parts = [t(SURE_WORDS[sure])];
  if (sure === 'counted' && of.is === 'rule') {
    const { grade, checkedOn } = of.running.clock.source;
    if (grade !== 'unverified')
      parts.push(t('sourceLine', t(GRADE_WORDS[grade]), shownDay(checkedOn, language)));
  }
  if (past !== 'no') parts.push(t(past === 'yes' ? 'clockPast' : 'clockPerhapsOver'));
  return parts.join(' · ');
}

export function clockKey({ id }: TimelineClock): string {
  return `clock ${id}`;
}
