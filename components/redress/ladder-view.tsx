import type { Ladder, LadderStep } from '../../utils/model/ladder';
import { useWords } from '../words';
import { ClockLine } from './clock-line';
import './ladder-view.css';
import { OpenNowLines } from './open-now-lines';
import { ACTOR_WORDS, shownDay, stateWords, wording } from './redress-words';
import { SourceLine } from './source-line';

/** The steps of a complaint in their order: what is open today, until when, and who acts. */
export function LadderView({ ladder }: { ladder: Ladder }) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="ladder-title" class="ladder">
      <h2 id="ladder-title">{t('ladderTitle', shownDay(ladder.today, language))}</h2>
      <p class="quiet">{t('ladderAdvice')}</p>
      <OpenNowLines now={ladder.now} />
      <ol>
        {ladder.steps.map((one) => (
          <StepCard key={one.step.id} one={one} />
        ))}
      </ol>
    </section>
  );
}

function StepCard({ one }: { one: LadderStep }) {
  const { t, language } = useWords();
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
      <h3>{wording(step.desk, language)}</h3>
      <p class="step-state" data-testid="step-state">
        {[step.urgent ? t('stepFirst') : '', stateWords(state, t, language)].filter(Boolean).join(' ')}
      </p>
      <p>{wording(step.task, language)}</p>
      {step.noDesk ? null : <p class="quiet">{t('whoActs', t(ACTOR_WORDS[step.who]))}</p>}
      {step.asks.includes('not_elsewhere') ? <p class="quiet">{t('asksNotElsewhere')}</p> : null}
      {step.asks.includes('reference') ? <p class="quiet">{t('asksReference')}</p> : null}
      {contact.length === 0 ? null : <p class="step-contact">{contact.join(' · ')}</p>}
      {clocks.map((running) => (
        <ClockLine key={running.clock.id} running={running} />
      ))}
      <SourceLine source={step.source} old={one.old} />
    </li>
  );
}
