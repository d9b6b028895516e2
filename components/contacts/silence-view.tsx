import type { ContactWay } from '../../utils/model/contact';
import type { Silence, SilenceStep } from '../../utils/model/silence';
import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';
import { WAY_WORDS } from './contact-words';
import './silence-view.css';

const TITLES = {
  notices: 'silenceNotices',
  channel: 'silenceChannel',
  complaint: 'silenceComplaint',
  public: 'silencePublic',
} as const;
const LINES = {
  notices: 'silenceNoticesLine',
  channel: 'silenceChannelLine',
  complaint: 'silenceComplaintLine',
  public: 'silencePublicLine',
} as const;

/** How long nobody has answered, which promises were broken, and what to do about it, step by step. */
export function SilenceView(props: {
  silence: Silence | null;
  broken: Silence['broken'];
  steps: readonly SilenceStep[];
  onComplain: () => void;
}) {
  const { t, language } = useWords();
  const { silence, broken, steps } = props;
  const waysText = (list: readonly ContactWay[]) => list.map((way) => t(WAY_WORDS[way])).join(t('listComma'));
  if (silence === null && broken.length === 0) return null;
  return (
    <div class="silence" data-testid="silence" data-days={silence?.days}>
      {silence === null ? null : (
        <p class="silence-days">
          {t(
            silence.attempts === 1 ? 'silenceOne' : 'silenceMany',
            shownDay(silence.since, language),
            silence.days,
            waysText(silence.ways),
            silence.attempts,
          )}{' '}
          {silence.automatic ? t('silenceAutomatic') : null}
        </p>
      )}
      {broken.map(({ on, promisedBy, said }) => (
        <p key={`${on} ${promisedBy} ${said}`} class="silence-broken">
          {t('silenceBroken', shownDay(on, language), shownDay(promisedBy, language))}
        </p>
      ))}
      <ol class="silence-steps">
        {steps.map(({ step, done, next, tried, left }) => (
          <li key={step} data-step={step} data-next={next}>
            <p class="silence-step">
              {t(TITLES[step])}
              {done && step !== 'notices' ? <span class="quiet"> {t('silenceTried')}</span> : null}
              {next ? <span class="silence-next"> {t('silenceNext')}</span> : null}
            </p>
            <p class="quiet">{t(LINES[step])}</p>
            {tried.length === 0 ? null : <p class="quiet">{t('silenceWaysTried', waysText(tried))}</p>}
            {left.length === 0 ? null : <p class="quiet">{t('silenceWaysLeft', waysText(left))}</p>}
            {step === 'complaint' && !done ? (
              <button
                type="button"
                class={next ? 'button button-small button-main' : 'button button-small'}
                data-testid="write-complaint"
                onClick={props.onComplain}
              >
                {t('silenceWrite')}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
