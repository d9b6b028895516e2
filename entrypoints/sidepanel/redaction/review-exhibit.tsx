import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { partName } from '../../../components/evidence/part-words';
import { shortTime } from '../../../components/format';
import { CoverList } from '../../../components/redaction/cover-list';
import { CoverTextForm } from '../../../components/redaction/cover-text-form';
import { CoveredPicture } from '../../../components/redaction/covered-picture';
import { CoveredWords } from '../../../components/redaction/covered-words';
import { PartFates } from '../../../components/redaction/part-fates';
import type { CoverActions } from '../../../components/redaction/shown-cover';
import { SetApart } from '../../../components/shared/set-apart';
import { Stamp } from '../../../components/shared/stamp';
import { useWords } from '../../../components/words';
import type { Redaction } from '../../../utils/model/redaction';
import { addBox, coverText, leaveOut } from '../../../utils/redaction/review/review-steps';
import { viewOf } from './exhibit-view';
import type { ReviewedExhibit } from './load-exhibits';

/** One exhibit as it will be in the copy, with all that can be done about it. */
export function ReviewExhibit(props: {
  exhibit: ReviewedExhibit;
  redaction: Redaction;
  change: (step: (before: Redaction) => Redaction, key?: string) => void;
  actions: CoverActions;
  isSecret: (text: string) => boolean;
  /** Whether it was come to from another exhibit: then its heading takes the focus. */
  arrived: boolean;
  onSeen: (seen: boolean) => void;
}) {
  const { t, language } = useWords();
  const { exhibit, redaction, change, actions } = props;
  const { item } = exhibit;
  const { number } = item;
  const [picked, pick] = useState<{ text: string } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = useId();
  useEffect(() => {
    if (props.arrived) heading.current?.focus();
  }, [number]);
  const view = viewOf(exhibit, redaction);
  const seen = redaction.seen.includes(number);
  const title = item.title === '' ? t('noTitle') : item.title;
  return (
    <section class="review-exhibit" data-testid="review-exhibit" aria-labelledby="review-exhibit-title">
      <header>
        <h3 id="review-exhibit-title" ref={heading} tabIndex={-1}>
          <Stamp number={number} /> <SetApart text={title} />
        </h3>
        <p class="quiet">
          {item.walletName} · {shortTime(item.capturedAt, language)}
        </p>
      </header>
      <div class="review-columns">
        <section class="review-pictures" aria-label={t('coverPictures')}>
          {view.pictures.length === 0 ? (
            <p class="quiet">{t('coverNoPicture')}</p>
          ) : (
            <p class="quiet" id={keys}>
              {t('coverPictureKeys')}
            </p>
          )}
          {view.pictures.map(({ part, blob, runs, boxes }) => (
            <CoveredPicture
              key={part.name}
              blob={blob}
              name={partName(t, part.name)}
              runs={runs}
              boxes={boxes}
              describedBy={keys}
              onAdd={(box) => change((before) => addBox(before, { evidence: number, part: part.name }, box))}
              onPick={(text) => pick({ text })}
              actions={actions}
            />
          ))}
        </section>
        <div class="review-side">
          <section aria-labelledby="cover-list-title">
            <h4 id="cover-list-title">{t('coverListTitle')}</h4>
            <CoverList
              texts={view.texts}
              boxes={view.boxes.map((box) => ({ ...box, picture: partName(t, box.picture) }))}
              actions={actions}
            />
          </section>
          <CoverTextForm
            picked={picked}
            times={exhibit.words.times}
            isSecret={props.isSecret}
            onCover={(text, reason) => change((before) => coverText(before, text, reason))}
          />
          <CoveredWords files={view.words} onPick={(text) => pick({ text })} />
          <PartFates
            fates={view.fates}
            onLeaveOut={(part, out) => change((before) => leaveOut(before, number, part, out))}
          />
          <div class="review-done">
            <button
              type="button"
              class={seen ? 'button' : 'button button-main'}
              data-testid="review-seen"
              aria-pressed={seen}
              onClick={() => props.onSeen(!seen)}
            >
              {t(seen ? 'coverMarkUnseen' : 'coverMarkSeen')}
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}
