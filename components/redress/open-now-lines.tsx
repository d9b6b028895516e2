import type { OpenNow } from '../../utils/model/ladder';
import type { Step } from '../../utils/model/redress';
import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';
import './open-now-lines.css';

/** The few lines that a long ladder comes to today; each name leads to its step. */
export function OpenNowLines({ now }: { now: OpenNow }) {
  const { t, language, say } = useWords();
  const { open, always, closesNext, opensNext } = now;
  const due = closesNext?.running.due;
  const about = due?.certain === 'about' || closesNext?.running.clock.source.grade === 'unverified';
  return (
    <section class="open-now" aria-labelledby="open-now-title" data-testid="open-now">
      <h3 id="open-now-title">{t('openNowTitle')}</h3>
      {open.length === 0 ? (
        <p>{t('openNowNothing')}</p>
      ) : (
        <>
          <p>{t('openNowSteps')}</p>
          <ul>
            {open.map((step) => (
              <StepLink key={step.id} step={step} />
            ))}
          </ul>
        </>
      )}
      {always.length === 0 ? null : (
        <details>
          <summary>{t('openNowAlways', always.length)}</summary>
          <ul>
            {always.map((step) => (
              <StepLink key={step.id} step={step} />
            ))}
          </ul>
        </details>
      )}
      {closesNext && due ? (
        <p data-testid="closes-next">
          {t(
            about ? 'openNowCloseAbout' : 'openNowClose',
            say(closesNext.step.desk),
            shownDay(about ? due.lastDay : due.lastSafeDay, language),
          )}
        </p>
      ) : null}
      {opensNext ? (
        <p data-testid="opens-next">
          {t(
            opensNext.certain ? 'openNowOpens' : 'openNowOpensAbout',
            say(opensNext.step.desk),
            shownDay(opensNext.day, language),
          )}
        </p>
      ) : null}
    </section>
  );
}

function StepLink({ step }: { step: Step }) {
  const { t, say } = useWords();
  return (
    <li>
      <a href={`#step-${step.id}`}>{say(step.desk)}</a>
      {step.urgent ? <strong> {t('stepFirst')}</strong> : null}
    </li>
  );
}
