import type { TimeStamp } from '../../utils/model/time-stamp';
import { exactTime, shortTime } from '../format';
import { useWords } from '../words';
import { STAMP_PROBLEMS } from './stamp-words';

/** A delay that is worth telling. */
const DELAY_MS = 60_000;

/** An authority, its latest answer, and the last time that it named before, where the latest is none. */
export interface Asked {
  id: string;
  name: string;
  url: string;
  latest: TimeStamp | null;
  /** How many entries of the custody record came after the one that the latest is about, stamps aside. */
  since: number;
  before: TimeStamp | null;
}

export function StampLine({ asked }: { asked: Asked }) {
  const { t, language } = useWords();
  const { latest, before } = asked;
  const earlier = latest?.state === 'done' ? null : (before?.time ?? null);
  return (
    <li class="stamp-line" data-testid="stamp" data-authority={asked.id} data-state={latest?.state ?? 'none'}>
      <p>
        <strong>{asked.name}</strong> <span class="mono quiet">{new URL(asked.url).host}</span>
      </p>
      {latest === null ? <p class="quiet">{t('stampNotAsked')}</p> : <Latest {...asked} latest={latest} />}
      {earlier === null ? null : <p class="quiet">{t('stampEarlier', exactTime(earlier, language))}</p>}
      {latest?.sentAt && Date.parse(latest.sentAt) - Date.parse(latest.askedAt) > DELAY_MS ? (
        <p class="quiet">
          {t('stampDelay', shortTime(latest.askedAt, language), shortTime(latest.sentAt, language))}
        </p>
      ) : null}
    </li>
  );
}

function Latest({ latest, since }: { latest: TimeStamp; since: number }) {
  const { t, language } = useWords();
  const { state, problem, time } = latest;
  const why = problem === null ? '' : t(STAMP_PROBLEMS[problem]);
  if (state === 'done' && time !== null)
    return (
      <>
        <p>{t('stampDone', exactTime(time, language))}</p>
        <p class="quiet">{since === 0 ? t('stampCovers') : t('stampCoversBut', since)}</p>
      </>
    );
  if (state === 'failed') return <p>{t('stampFailed', why)}</p>;
  if (problem === null)
    return <p class="quiet">{t(latest.response === null ? 'stampUnderWay' : 'stampChecking')}</p>;
  return <p>{t(problem === 'no_permission' ? 'stampNotAllowed' : 'stampWaiting', why)}</p>;
}
