import type { ComponentChildren } from 'preact';
import { type EvidenceItem, exhibit, type ReadBack } from '../../utils/model/evidence';
import { whatIsIn } from '../counts';
import { exactTime, shortTime } from '../format';
import { KINDS } from '../imports/import-words';
import { Picture } from '../shared/picture';
import { SetApart } from '../shared/set-apart';
import { Stamp } from '../shared/stamp';
import { useWords } from '../words';
import './evidence-card.css';
import { MissingParts } from './missing-parts';
import { SealLine } from './seal-line';

/** One sealed capture. `details` is shown while it is open; `actions` say what can be done with it. */
export function EvidenceCard(props: {
  item: EvidenceItem;
  thumbnail: Blob | undefined;
  /** Null when the item was never read back; undefined while that is looked up. */
  readBack: ReadBack | null | undefined;
  onReadBack: () => void;
  open: boolean;
  onToggle: () => void;
  details: ComponentChildren;
  actions: ComponentChildren;
  /** In front of its number. */
  select?: ComponentChildren;
  /** Under its facts: what it is marked with, what was found in it. */
  below?: ComponentChildren;
}) {
  const { t, language } = useWords();
  const { item, open } = props;
  const id = exhibit(item.number);
  const ending = item.imported && endingOf(item.imported.fileName);
  return (
    <article class="card" data-testid="evidence-card" data-evidence={id} aria-labelledby={`${id}-title`}>
      <Picture
        blob={props.thumbnail}
        title={item.title}
        {...(ending === undefined ? {} : { instead: ending })}
      />
      <div class="card-facts">
        <p class="card-line">
          {props.select}
          <Stamp number={item.number} />
          <strong>{item.imported ? t(KINDS[item.imported.kind]) : item.walletName}</strong>
        </p>
        <h2 id={`${id}-title`} class="card-title">
          {item.title === '' ? t('noTitle') : <SetApart text={item.title} />}
        </h2>
        <time class="quiet" dateTime={item.capturedAt} title={exactTime(item.capturedAt, language)}>
          {shortTime(item.capturedAt, language)}
        </time>
        <p class="sentence">{whatIsIn(t, item)}</p>
      </div>
      {props.below}
      <MissingParts missing={item.missing} />
      <div class="card-foot">
        <SealLine item={item} readBack={props.readBack} onReadBack={props.onReadBack} />
        <button
          type="button"
          class="link-button card-toggle"
          aria-expanded={open}
          aria-controls={`${id}-details`}
          onClick={props.onToggle}
        >
          {t(open ? 'hideDetails' : 'showDetails')}
        </button>
      </div>
      <div class="card-actions">{props.actions}</div>
      <div id={`${id}-details`} class="card-details" hidden={!open}>
        {open ? props.details : null}
      </div>
    </article>
  );
}

/** `CSV`, for a file that has no picture; empty where its name has no ending. */
function endingOf(fileName: string): string {
  return /\.(\w{1,5})$/.exec(fileName)?.[1]?.toUpperCase() ?? '';
}
