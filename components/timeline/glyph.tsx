import type { TimeKnown } from '../../utils/model/timeline';

/** The sign of one event, its middle at `x`, `y`: filled where a clock of this device showed the time, a square where only the day is known. */
export function Glyph({ known, x, y }: { known: TimeKnown; x: number; y: number }) {
  if (known === 'day')
    return <rect class="timeline-glyph" x={x - 5} y={y - 5} width={10} height={10} rx={1} />;
  return (
    <circle class={`timeline-glyph timeline-glyph-${known}`} cx={x} cy={y} r={known === 'instant' ? 6 : 5} />
  );
}
