import { useEffect, useRef } from 'preact/hooks';
import { partName } from '../../../components/evidence/part-words';
import { ExportStatus } from '../../../components/export/export-status';
import { stepsOf } from '../../../components/export/export-steps';
import { LockFields } from '../../../components/export/lock-fields';
import { CoverList } from '../../../components/redaction/cover-list';
import type { CoverActions } from '../../../components/redaction/shown-cover';
import { useWords } from '../../../components/words';
import type { Database } from '../../../utils/db/database';
import { exhibit } from '../../../utils/model/evidence';
import type { Redaction } from '../../../utils/model/redaction';
import { isReviewed, seenOf } from '../../../utils/redaction/review/review-steps';
import type { ExportRun } from '../use-export';
import { usePackageLock } from '../use-package-lock';
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
  const { fields, ready: lockable, password, running, stateOf } = usePackageLock(run);
  const of = JSON.stringify(redaction);
  const make = () => {
    if (!ready || !lockable) return;
    run.start(of, stepsOf({ covered: true, locked: password !== null }), async (watch) => {
      const { exportRedacted } = await import('../export-redacted');
      return exportRedacted(db, redaction.caseNumber, redaction, password, watch);
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
      {ready && !running ? <LockFields {...fields} /> : null}
      <button
        type="button"
        class="button button-main"
        data-testid="export-redacted"
        aria-disabled={!ready || !lockable || running}
        aria-describedby={ready ? undefined : 'cover-wait'}
        onClick={make}
      >
        {t(running ? 'exporting' : 'coverMake')}
      </button>
      <ExportStatus state={stateOf(of)} onCancel={run.cancel} />
    </section>
  );
}
