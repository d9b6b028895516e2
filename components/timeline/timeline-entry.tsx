import type { TimelineClock, TimelineEvent } from '../../utils/model/timeline';
import { ClockLine } from '../redress/clock-line';
import { useWords } from '../words';
import { clockWords, LANE_WORDS, SURE_WORDS, untilWords, whatWords, whenWords } from './timeline-words';

/** Where an entry leads: to the exhibit, the contact, the step or the letter behind it. */
export interface Leads {
  onExhibit: (label: string) => void;
  onFollowUp: () => void;
  onLetter: () => void;
}

/** One event in words, with the way to what shows it. */
export function TimelineEntry({ event, ...leads }: { event: TimelineEvent } & Leads) {
  const words = useWords();
  const { t } = words;
  const { what, exhibits } = event;
  const captured = what.is === 'failure' && what.seen === 'captured';
  const unzoned = what.is === 'transaction' && event.known === 'told' && event.zone === null;
  const notes = [
    t(LANE_WORDS[event.lane]),
    captured ? t('timelineOnCapture') : '',
    unzoned ? t('timelineNoZone') : '',
    event.known === 'day' && event.at !== null ? t('timelineDayOnly') : '',
  ];
  return (
    <li class="timeline-entry" data-testid="timeline-entry" data-event={event.id}>
      <p class="timeline-when">{whenWords(event, words)}</p>
      <p class="timeline-what">{whatWords(event, words)}</p>
      <p class="quiet">{notes.filter(Boolean).join(' · ')}</p>
      <p class="timeline-leads">
        {exhibits.map((label) => (
          <button
            key={label}
            type="button"
            class="link-button"
            data-testid="timeline-exhibit"
            onClick={() => leads.onExhibit(label)}
          >
            {t('showExhibit', label)}
          </button>
        ))}
        {what.is === 'contact' || what.is === 'case_day' ? (
          <button
            type="button"
            class="link-button"
            data-testid="timeline-follow-up"
            onClick={leads.onFollowUp}
          >
            {t('timelineShowFollowUp')}
          </button>
        ) : null}
        {what.is === 'letter' ? (
          <button type="button" class="link-button" onClick={leads.onLetter}>
            {t('timelineShowLetter')}
          </button>
        ) : null}
      </p>
    </li>
  );
}

/** One period in words; of a rule all that the follow-up says of it, with its source. */
export function TimelineClockEntry({ clock, ...leads }: { clock: TimelineClock } & Leads) {
  const words = useWords();
  const { t } = words;
  const { of } = clock;
  return (
    <li class="timeline-entry" data-testid="timeline-entry" data-event={clock.id}>
      {of.is === 'rule' ? (
        <>
          <p class="timeline-what">{words.say(of.step.desk)}</p>
          <p class="quiet">{t(SURE_WORDS[clock.sure])}</p>
          <ClockLine running={of.running} actions={null} />
        </>
      ) : (
        <>
          <p class="timeline-when">{untilWords(clock, words)}</p>
          <p class="timeline-what">{clockWords(clock, words)}</p>
          <p class="quiet">{t(SURE_WORDS[clock.sure])}</p>
        </>
      )}
      <p class="timeline-leads">
        <button type="button" class="link-button" data-testid="timeline-follow-up" onClick={leads.onFollowUp}>
          {t('timelineShowFollowUp')}
        </button>
      </p>
    </li>
  );
}
