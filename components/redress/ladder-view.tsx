import type { ComponentChildren } from 'preact';
import type { Ladder, LadderStep, RunningClock } from '../../utils/model/ladder';
import type { Step } from '../../utils/model/redress';
import { useWords } from '../words';
import { ClockLine } from './clock-line';
import './ladder-view.css';
import { shownDay } from '../shared/shown-day';
import { OpenNowLines } from './open-now-lines';
import { ACTOR_WORDS, stateWords } from './redress-words';
import { SourceLine } from './source-line';

/** What can be done about a clock that has a day. */
type ActionsOf = (running: RunningClock, step: Step) => ComponentChildren;

/** The steps of a complaint in their order: what is open today, until when, and who acts. */
export function LadderView(props: { ladder: Ladder; actions: ActionsOf; onCalendar: () => void }) {
  const { t, language } = useWords();
  const { ladder, actions } = props;
  const dated = ladder.steps.some(({ clocks }) => clocks.some(({ due }) => due !== null));
  return (
    <section aria-labelledby="ladder-title" class="ladder">
      <h2 id="ladder-title">{t('ladderTitle', shownDay(ladder.today, language))}</h2>
      <p class="quiet">{t('ladderAdvice')}</p>
      <OpenNowLines now={ladder.now} />
      <ol>
        {ladder.steps.map((one) => (
          <StepCard key={one.step.id} one={one} actions={actions} />
        ))}
      </ol>
      {dated ? (
        <button type="button" class="button" data-testid="calendar-all" onClick={props.onCalendar}>
          {t('calendarAll')}
        </button>
      ) : null}
    </section>
  );
}

function StepCard({ one, actions }: { one: LadderStep; actions: ActionsOf }) {
  const { t, language, say } = useWords();
  const { step, state, clocks } = one;
  const contact = [step.phone, step.url].filter((part) => part !== null);
  return (
    <li
      class={`step step-${state.is}`}
      id={`step-${step.id}`}
      data-testid="step"
      data-step={step.id}
      data-state={state.is}
    >
      <h3>{say(step.desk)}</h3>
      <p class="step-state" data-testid="step-state">
        {[step.urgent ? t('stepFirst') : '', stateWords(state, t, language)].filter(Boolean).join(' ')}
      </p>
      <p>{say(step.task)}</p>
      {step.noDesk ? null : <p class="quiet">{t('whoActs', t(ACTOR_WORDS[step.who]))}</p>}
      {step.asks.includes('not_elsewhere') ? <p class="quiet">{t('asksNotElsewhere')}</p> : null}
      {step.asks.includes('reference') ? <p class="quiet">{t('asksReference')}</p> : null}
      {contact.length === 0 ? null : <p class="step-contact">{contact.join(' · ')}</p>}
      {clocks.map((running) => (
        <ClockLine key={running.clock.id} running={running} actions={actions(running, step)} />
      ))}
      <SourceLine source={step.source} old={one.old} />
    </li>
  );
}
