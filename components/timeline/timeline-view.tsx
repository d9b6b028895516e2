import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Timeline, TimelineLayout } from '../../utils/model/timeline';
import { useWords } from '../words';
import { type Stop, stepMark } from './step-mark';
import './timeline.css';
import { TimelineAxis, TimelineGrid } from './timeline-axis';
import { clockKey, TimelineClockView } from './timeline-clock';
import type { Leads } from './timeline-entry';
import { TimelineKey } from './timeline-key';
import { TimelineLaneView } from './timeline-lane';
import { Entries, TimelineList } from './timeline-list';

/** A case on one axis of time, as a picture whose marks are buttons, and as a list. `layOut` draws it for a width in CSS pixels. */
export function TimelineView(
  props: { timeline: Timeline; layOut: (width: number) => TimelineLayout } & Leads,
) {
  const { t } = useWords();
  const { timeline, layOut, ...leads } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const empty = timeline.events.length + timeline.clocks.length === 0;
  useLayoutEffect(() => {
    if (frame.current === null) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return (
    <section class="timeline" aria-labelledby="timeline-title" data-testid="timeline">
      <h2 id="timeline-title">{t('timelineTitle')}</h2>
      <p class="quiet">{t(empty ? 'timelineEmpty' : 'timelineLead')}</p>
      <div ref={frame}>
        {empty || width === 0 ? null : <Picture timeline={timeline} layout={layOut(width)} leads={leads} />}
      </div>
      {empty && timeline.undated.length === 0 ? null : <TimelineList timeline={timeline} {...leads} />}
    </section>
  );
}

function Picture(props: { timeline: Timeline; layout: TimelineLayout; leads: Leads }) {
  const { t } = useWords();
  const { timeline, layout, leads } = props;
  const picture = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const stops = stopsOf(layout);
  const focusable = stops.find(({ key }) => key === focused)?.key ?? stops[0]?.key ?? null;
  const move = (event: KeyboardEvent) => {
    const next = stepMark(stops, focusable, event.key);
    const onMark = event.target instanceof HTMLElement && event.target.dataset['mark'] !== undefined;
    if (!onMark || next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setFocused(next);
    for (const button of picture.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])
      if (button.dataset['mark'] === next) button.focus();
  };
  const mark = layout.lanes.flatMap(({ marks }) => marks).find(({ key }) => key === chosen);
  const clock = timeline.clocks.find((one) => clockKey(one) === chosen);
  const entries = clock ? [{ clock }] : (mark?.events.map((event) => ({ event })) ?? []);
  const choosing = {
    chosen,
    focusable,
    onChoose: (key: string) => {
      setFocused(key);
      setChosen(key === chosen ? null : key);
    },
    behind: (
      <div class="timeline-chosen" data-testid="timeline-chosen">
        <Entries key={chosen} entries={entries} leads={leads} />
      </div>
    ),
  };
  return (
    <>
      <div
        class="timeline-picture"
        role="toolbar"
        aria-label={t('timelineLabel', timeline.events.length, timeline.clocks.length)}
        ref={picture}
        onKeyDown={move}
      >
        <TimelineGrid layout={layout} />
        <TimelineAxis layout={layout} />
        {layout.lanes.map((lane) => (
          <TimelineLaneView key={lane.lane} lane={lane} width={layout.width} {...choosing} />
        ))}
        {layout.clocks.length > 0 ? <p class="timeline-name">{t('timelineClocks')}</p> : null}
        {layout.clocks.map((placed, index) => (
          <TimelineClockView
            key={placed.clock.id}
            placed={placed}
            number={index + 1}
            width={layout.width}
            {...choosing}
          />
        ))}
        {layout.clocks.length > 0 ? <TimelineAxis layout={layout} /> : null}
      </div>
      <TimelineKey timeline={timeline} layout={layout} />
    </>
  );
}

function stopsOf({ lanes, clocks }: TimelineLayout): Stop[] {
  return [
    ...lanes.flatMap(({ marks }, row) => marks.map(({ key, x }) => ({ key, row, x }))),
    ...clocks.map(({ clock, x2 }, index) => ({ key: clockKey(clock), row: lanes.length + index, x: x2 })),
  ];
}
