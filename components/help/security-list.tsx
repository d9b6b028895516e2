import type { Tick as Done } from '../../utils/model/tick';
import { shownDay } from '../redress/redress-words';
import { Tick } from '../shared/tick';
import { useWords } from '../words';
import { SECURITY_POINTS } from './security-points';

/** What keeps an account safe; what was done stays ticked, with its day. */
export function SecurityList(props: { ticks: readonly Done[]; onTick: (id: string, done: boolean) => void }) {
  const { t, language } = useWords();
  const { ticks, onTick } = props;
  const all = SECURITY_POINTS.flatMap(({ points }) => points);
  const done = all.filter(({ id }) => ticks.some((tick) => tick.id === id));
  return (
    <section aria-labelledby="safe-title">
      <h3 id="safe-title">{t('safeTitle')}</h3>
      <p class="quiet" data-testid="security-done">
        {t('safeDone', done.length, all.length)}
      </p>
      {SECURITY_POINTS.map(({ group, points }) => (
        <div key={group} class="safe-group">
          <h4>{t(group)}</h4>
          {points.map(({ id, words, why }) => {
            const tick = ticks.find((one) => one.id === id);
            return (
              <div key={id} class="safe-point">
                <Tick
                  testid={`security-${id}`}
                  words={t(words)}
                  on={tick !== undefined}
                  onChange={(on) => onTick(id, on)}
                />
                <p class="quiet">
                  {t(why)}
                  {tick === undefined ? '' : ` ${t('safeDoneOn', shownDay(localDay(tick.at), language))}`}
                </p>
              </div>
            );
          })}
        </div>
      ))}
    </section>
  );
}

/** The day on this device's calendar. */
function localDay(at: string): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
