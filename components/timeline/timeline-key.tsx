import type { MessageKey } from '../../utils/i18n/translate';
import type { TimeKnown, Timeline, TimelineLayout } from '../../utils/model/timeline';
import { useWords } from '../words';
import { Glyph } from './glyph';

const KNOWN: Record<TimeKnown, MessageKey> = {
  instant: 'timelineKeyInstant',
  told: 'timelineKeyTold',
  day: 'timelineKeyDay',
};

/** What the signs of the picture mean, those that it has; and what it leaves out. */
export function TimelineKey({ timeline, layout }: { timeline: Timeline; layout: TimelineLayout }) {
  const { t } = useWords();
  const { events, undated, open } = timeline;
  const used = (['instant', 'told', 'day'] as const).filter((known) =>
    events.some((event) => event.known === known),
  );
  const many = layout.lanes.some(({ marks }) => marks.some((mark) => mark.events.length > 1));
  return (
    <div class="timeline-key quiet">
      <ul>
        {used.map((known) => (
          <li key={known}>
            <Sample>
              <Glyph known={known} x={10} y={10} />
            </Sample>
            {t(KNOWN[known])}
          </li>
        ))}
        {many ? (
          <li>
            <Sample>
              <rect class="timeline-many" x={1} y={2} width={18} height={16} rx={8} />
              <text class="timeline-number" x={10} y={14}>
                2
              </text>
            </Sample>
            {t('timelineKeyMany')}
          </li>
        ) : null}
        <li>
          <Sample>
            <line class="timeline-now" x1={10} x2={10} y1={0} y2={20} />
          </Sample>
          {t('timelineToday')}
        </li>
      </ul>
      {layout.breaks.length > 0 ? <p>{t('timelineBreaks')}</p> : null}
      {undated.length > 0 ? (
        <p data-testid="timeline-undated">
          {undated.length === 1 ? t('timelineUndatedOne') : t('timelineUndatedMany', undated.length)}
        </p>
      ) : null}
      {open > 0 ? <p>{open === 1 ? t('timelineOpenOne') : t('timelineOpenMany', open)}</p> : null}
    </div>
  );
}

function Sample({ children }: { children: preact.ComponentChildren }) {
  return (
    <svg width={20} height={20} aria-hidden="true">
      {children}
    </svg>
  );
}
