import { exhibit } from '../../utils/model/evidence';
import type { ListedFailure } from '../../utils/model/recorded-failure';
import { FAILURE_KINDS } from '../evidence/value-words';
import { clockTime, exactTime } from '../format';
import { useWords } from '../words';
import { PROBLEMS } from './problem-words';
import './recorded-failures.css';
import type { CaptureProblem } from '../../utils/model/capture-job';

export interface KeepState {
  id: string;
  problem: CaptureProblem | null;
}

/** What recorders saw in the last ten minutes, newest first, each to be kept by one click. */
export function RecordedFailures(props: {
  failures: readonly ListedFailure[];
  /** The one that is being kept, or that could not be. */
  keeping: KeepState | undefined;
  onKeep: (id: string) => void;
}) {
  const { t } = useWords();
  if (props.failures.length === 0) return null;
  return (
    <section class="recorded" data-testid="recorded-failures">
      <h2>{t('recordedTitle')}</h2>
      <ul>
        {props.failures.map((one) => (
          <Recorded
            key={one.id}
            one={one}
            keeping={props.keeping?.id === one.id ? props.keeping : undefined}
            onKeep={() => props.onKeep(one.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function Recorded(props: { one: ListedFailure; keeping: KeepState | undefined; onKeep: () => void }) {
  const { t, language } = useWords();
  const { id, failure, host, shown, keptAs } = props.one;
  const problem = props.keeping?.problem;
  return (
    <li data-testid="recorded-failure" data-id={id} data-shown={shown}>
      <blockquote>{failure.text}</blockquote>
      <p class="quiet">
        {t(FAILURE_KINDS[failure.kind])}
        {failure.seenAt === null ? null : (
          <time dateTime={failure.seenAt} title={exactTime(failure.seenAt, language)}>
            {t('failureSeen', clockTime(failure.seenAt, language))}
          </time>
        )}
        {failure.kind === 'http' ? null : ` · ${goneWords(props.one)}`}
        {` · ${t('recordedOn', host)}`}
      </p>
      {keptAs === null ? (
        <button
          type="button"
          class="button button-small"
          data-testid="keep-failure"
          aria-disabled={props.keeping !== undefined && problem === null}
          onClick={props.onKeep}
        >
          {t(props.keeping !== undefined && problem === null ? 'recordedKeeping' : 'recordedKeep')}
        </button>
      ) : (
        <p class="recorded-kept" role="status" data-testid="kept-failure" data-evidence={exhibit(keptAs)}>
          {t('recordedKept', exhibit(keptAs))}
        </p>
      )}
      {problem ? <p role="alert">{t(PROBLEMS[problem])}</p> : null}
    </li>
  );

  function goneWords({ failure: { goneAt } }: ListedFailure): string {
    if (shown) return t('recordedShown');
    return goneAt === null ? t('recordedGoneUnseen') : t('recordedGone', clockTime(goneAt, language));
  }
}
