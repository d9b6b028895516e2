import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { partName } from '../../../components/evidence/part-words';
import { ExportStatus } from '../../../components/export/export-status';
import { stepsOf } from '../../../components/export/export-steps';
import { LockFields } from '../../../components/export/lock-fields';
import { lockProblem, NO_LOCK } from '../../../components/export/lock-password';
import { CoverList } from '../../../components/redaction/cover-list';
import type { CoverActions } from '../../../components/redaction/shown-cover';
import { useWords } from '../../../components/words';
import type { Database } from '../../../utils/db/database';
import { exhibit } from '../../../utils/model/evidence';
import type { Redaction } from '../../../utils/model/redaction';
import { isReviewed, seenOf } from '../../../utils/redaction/review/review-steps';
import type { ExportRun } from '../use-export';
import type { ReviewedExhibit } from './load-exhibits';

/** All covers together, and the button that makes the copy once every exhibit was looked through. */
export function ReviewSummary(props: {
  db: Database;
  exhibits: readonly ReviewedExhibit[];
  redaction: Redaction;
  actions: CoverActions;
  run: ExportRun;
  arrived: boolean;
}) {
  const { t } = useWords();
  const { db, exhibits, redaction, actions, run } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.arrived) heading.current?.focus();
  }, []);
  const numbers = exhibits.map(({ item }) => item.number);
  const left = numbers.length - seenOf(redaction, numbers);
  const ready = isReviewed(redaction, numbers);
  const running = run.state.now === 'running';
  const lock = useSignal(NO_LOCK);
  const { on, password } = lock.value;
  const locked = !on || lockProblem(lock.value) === null;
  const of = JSON.stringify(redaction);
  // A copy that is open to everyone is not offered to whoever has just asked for a locked one.
  const shown = run.of === of && !(on && run.state.now === 'done' && !run.state.locked);
  const make = () => {
    if (!ready || !locked) return;
    run.start(of, stepsOf({ covered: true, locked: on }), async (watch) => {
      const { exportRedacted } = await import('../export-redacted');
      return exportRedacted(db, redaction.caseNumber, redaction, on ? password : null, watch);
    });
  };
  return (
    <section class="review-all" data-testid="review-all" aria-labelledby="review-all-title">
      <h3 id="review-all-title" ref={heading} tabIndex={-1}>
        {t('coverAllTitle')}
      </h3>
      <CoverList
        texts={redaction.texts.map((cover) => ({
          ...cover,
          count: exhibits.reduce((sum, one) => sum + one.words.times(cover), 0),
          inSource: exhibits.some(({ source }) => source.times(cover) > 0),
        }))}
        boxes={redaction.pictures.map((box, at) => ({
          ...box,
          at,
          number: at + 1,
          picture: `${exhibit(box.evidence)} · ${partName(t, box.part)}`,
        }))}
        none="coverYourTexts"
        actions={actions}
      />
      <h3>{t('coverMakeTitle')}</h3>
      {ready ? null : (
        <p class="cover-care" id="cover-wait">
          {t('coverMakeWait', left)}
        </p>
      )}
      {ready && !running ? (
        <LockFields
          lock={lock.value}
          onChange={(changed) => {
            lock.value = changed;
          }}
        />
      ) : null}
      <button
        type="button"
        class="button button-main"
        data-testid="export-redacted"
        aria-disabled={!ready || !locked || running}
        aria-describedby={ready ? undefined : 'cover-wait'}
        onClick={make}
      >
        {t(running ? 'exporting' : 'coverMake')}
      </button>
      <ExportStatus state={running || shown ? run.state : { now: 'still' }} onCancel={run.cancel} />
    </section>
  );
}
