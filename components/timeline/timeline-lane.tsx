import type { ComponentChildren } from 'preact';
import type { TimelineLayout, TimelineMark } from '../../utils/model/timeline';
import { useWords } from '../words';
import { Glyph } from './glyph';
import { LANE_WORDS, markWords } from './timeline-words';

/** Height of the marks, CSS pixels; where their middle stands, and the line that says from when to when it may have been. */
const [HEIGHT, MIDDLE, SPAN] = [34, 14, 30];
/** More has no room in a mark. */
const MOST = 999;

/** What makes a mark a button: which one the tabulator leads to, which one is chosen, and what stands behind that. */
export interface Choosing {
  chosen: string | null;
  focusable: string | null;
  onChoose: (key: string) => void;
  behind: ComponentChildren;
}

/** The events of one kind on the axis. */
export function TimelineLaneView(props: { lane: TimelineLayout['lanes'][number]; width: number } & Choosing) {
  const { t } = useWords();
  const { lane, count, marks } = props.lane;
  return (
    <div class={`timeline-lane timeline-${lane}`} data-testid="timeline-lane" data-lane={lane}>
      <p class="timeline-name">
        {t(LANE_WORDS[lane])} <span class="quiet">{count}</span>
      </p>
      <div class="timeline-row">
        <svg width={props.width} height={HEIGHT} aria-hidden="true">
          {marks.map((mark) => (
            <Mark key={mark.key} mark={mark} />
          ))}
        </svg>
        {marks.map((mark) => (
          <MarkButton key={mark.key} mark={mark} {...props} />
        ))}
      </div>
      {marks.some(({ key }) => key === props.chosen) ? props.behind : null}
    </div>
  );
}

function Mark({ mark: { x, from, to, events } }: { mark: TimelineMark }) {
  const [first] = events;
  return (
    <g>
      {to > from ? <line class="timeline-span" x1={from} x2={to} y1={SPAN} y2={SPAN} /> : null}
      {events.length === 1 ? (
        <Glyph known={first.known} x={x} y={MIDDLE} />
      ) : (
        <>
          <rect class="timeline-many" x={x - 13} y={MIDDLE - 10} width={26} height={20} rx={10} />
          <text class="timeline-number" x={x} y={MIDDLE + 4}>
            {events.length > MOST ? `${MOST}+` : events.length}
          </text>
        </>
      )}
    </g>
  );
}

function MarkButton({ mark, chosen, focusable, onChoose }: { mark: TimelineMark } & Choosing) {
  const words = useWords();
  const name = markWords(mark, words);
  return (
    <button
      type="button"
      class="timeline-mark"
      style={{ left: `${mark.x}px`, top: `${MIDDLE}px` }}
      data-testid="timeline-mark"
      data-mark={mark.key}
      tabIndex={mark.key === focusable ? 0 : -1}
      aria-expanded={mark.key === chosen}
      aria-label={name}
      title={name}
      onClick={() => onChoose(mark.key)}
    />
  );
}
