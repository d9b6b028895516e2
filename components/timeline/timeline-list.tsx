import { useState } from 'preact/hooks';
import type { Timeline, TimelineClock, TimelineEvent } from '../../utils/model/timeline';
import { useWords } from '../words';
import { type Leads, TimelineClockEntry, TimelineEntry } from './timeline-entry';

/** So many entries are drawn at once. */
const AT_ONCE = 100;

type Entry = { event: TimelineEvent } | { clock: TimelineClock };

/** All that the picture shows as one list in the order of time, a period at its last day; then what has no date. */
export function TimelineList({ timeline, ...leads }: { timeline: Timeline } & Leads) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { events, clocks, undated } = timeline;
  const all: Entry[] = [...events.map((event) => ({ event })), ...clocks.map((clock) => ({ clock }))];
  const ordered = open ? all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)) : all;
  const count = all.length + undated.length;
  return (
    <details
      class="timeline-list"
      data-testid="timeline-list"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('timelineAll', count)}</summary>
      {open ? (
        <>
          <Entries entries={ordered} leads={leads} />
          {undated.length > 0 ? (
            <>
              <h3>{t('timelineUndatedTitle')}</h3>
              <Entries entries={undated.map((event) => ({ event }))} leads={leads} />
            </>
          ) : null}
        </>
      ) : null}
    </details>
  );
}

/** Entries in their order, the first hundred of them and more when they are asked for. */
export function Entries({ entries, leads }: { entries: readonly Entry[]; leads: Leads }) {
  const { t } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  const more = entries.length - shown;
  return (
    <>
      <ol class="timeline-entries">
        {entries
          .slice(0, shown)
          .map((entry) =>
            'event' in entry ? (
              <TimelineEntry key={entry.event.id} event={entry.event} {...leads} />
            ) : (
              <TimelineClockEntry key={entry.clock.id} clock={entry.clock} {...leads} />
            ),
          )}
      </ol>
      {more > 0 ? (
        <button
          type="button"
          class="button button-small"
          data-testid="timeline-more"
          onClick={() => setShown(shown + AT_ONCE)}
        >
          {t('timelineMore', Math.min(more, AT_ONCE))}
        </button>
      ) : null}
    </>
  );
}

function dayOf(entry: Entry): string {
  // A period ends with its day, after all that happened on it.
  return 'event' in entry ? (entry.event.at ?? '') : `${entry.clock.lastDay}T24:00`;
}
