import type { TimelineLayout } from '../../utils/model/timeline';
import { useWords } from '../words';
import { tickWords } from './timeline-words';

/** The lines through the whole picture: the days that are named, today, and where time is left out. */
export function TimelineGrid({ layout }: { layout: TimelineLayout }) {
  const { width, ticks, breaks, now } = layout;
  return (
    <svg class="timeline-grid" width={width} height="100%" aria-hidden="true">
      <defs>
        <pattern
          id="timeline-gap"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="timeline-gap-line" x1={0} x2={0} y1={0} y2={6} />
        </pattern>
      </defs>
      {breaks.map(({ x1, x2 }) => (
        <rect key={x1} x={x1 + 6} y={0} width={x2 - x1 - 12} height="100%" fill="url(#timeline-gap)" />
      ))}
      {ticks.map(({ day, x }) => (
        <line key={day} class="timeline-tick" x1={x} x2={x} y1={0} y2="100%" />
      ))}
      <line class="timeline-now" x1={now} x2={now} y1={0} y2="100%" />
    </svg>
  );
}

/** The words of the days, the year below where it changes. */
export function TimelineAxis({ layout }: { layout: TimelineLayout }) {
  const words = useWords();
  return (
    <div class="timeline-axis" aria-hidden="true">
      {layout.ticks.map(({ day, unit, labelX, newYear }) => (
        <span key={day} style={{ left: `${labelX}px` }}>
          {tickWords(day, unit, words)}
          {newYear && unit !== 'year' ? <small>{tickWords(day, 'year', words)}</small> : null}
        </span>
      ))}
    </div>
  );
}
