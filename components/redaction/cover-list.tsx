import type { MessageKey } from '../../utils/i18n/translate';
import type { CoverReason } from '../../utils/model/redaction';
import '../shared/tick.css';
import { useWords } from '../words';
import './cover-list.css';
import { REASON_ORDER, REASONS } from './cover-words';
import type { CoverActions, ShownBox, ShownText } from './shown-cover';

/** A box that stands in the list, with the number it has on its picture. */
export interface ListedBox extends ShownBox {
  at: number;
  picture: string;
  number: number;
}

/** What is covered, by what it is; a tick lifts a cover or puts it back. */
export function CoverList(props: {
  texts: readonly ShownText[];
  boxes: readonly ListedBox[];
  /** What is said of a text that does not stand in what is shown. */
  none?: MessageKey;
  actions: CoverActions;
}) {
  const { t } = useWords();
  const { texts, boxes, actions, none = 'coverNotHere' } = props;
  if (texts.length + boxes.length === 0) return <p class="quiet">{t('coverListNone')}</p>;
  return (
    <div class="cover-groups">
      {REASON_ORDER.map((reason) => {
        const words = texts.filter((one) => one.reason === reason);
        const drawn = boxes.filter((one) => one.reason === reason);
        return words.length + drawn.length === 0 ? null : (
          <section key={reason} data-testid="cover-group" data-reason={reason}>
            <h4>{t('coverGroup', t(REASONS[reason]), words.length + drawn.length)}</h4>
            <ul>
              {words.map((one) => (
                <TextLine key={one.text} cover={one} none={none} actions={actions} />
              ))}
              {drawn.map((one) => (
                <BoxLine key={one.at} box={one} actions={actions} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function TextLine(props: { cover: ShownText; none: MessageKey; actions: CoverActions }) {
  const { t } = useWords();
  const { actions, none } = props;
  const { text, count, inSource, lifted, by } = props.cover;
  const where = count > 0 ? t('coverTimes', count) : t(inSource ? 'coverInSource' : none);
  return (
    <li class="cover-line">
      <label class="tick">
        <input
          type="checkbox"
          data-testid="cover-text"
          data-text={text}
          checked={!lifted}
          onChange={(event) => actions.onLiftText(text, !event.currentTarget.checked)}
        />
        <span>
          <bdi>{text}</bdi> <span class="quiet">{where}</span>
        </span>
      </label>
      {by === 'person' ? <Remove name={text} onRemove={() => actions.onDropText(text)} /> : null}
    </li>
  );
}

function BoxLine({ box, actions }: { box: ListedBox; actions: CoverActions }) {
  const { t } = useWords();
  const name = t('coverBox', box.number);
  return (
    <li class="cover-line">
      <label class="tick">
        <input
          type="checkbox"
          data-testid="cover-box-tick"
          checked={!box.lifted}
          onChange={(event) => actions.onChangeBox(box.at, { lifted: !event.currentTarget.checked })}
        />
        <span>
          {name} <span class="quiet">{box.picture}</span>
        </span>
      </label>
      <select
        class="input cover-reason"
        aria-label={`${name}: ${t('coverReason')}`}
        value={box.reason}
        onChange={(event) => {
          const chosen = REASON_ORDER.find((one): one is CoverReason => one === event.currentTarget.value);
          if (chosen) actions.onChangeBox(box.at, { reason: chosen });
        }}
      >
        {REASON_ORDER.map((one) => (
          <option key={one} value={one}>
            {t(REASONS[one])}
          </option>
        ))}
      </select>
      {box.by === 'person' ? <Remove name={name} onRemove={() => actions.onDropBox(box.at)} /> : null}
    </li>
  );
}

function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="link-button" aria-label={t('coverRemoveName', name)} onClick={onRemove}>
      {t('coverRemove')}
    </button>
  );
}
