import { useSignal } from '@preact/signals';
import type { MessageKey } from '../../utils/i18n/translate';
import type { FollowedList as Followed, FollowState } from '../../utils/model/follow';
import { gapCount, rowCount } from '../counts';
import { Confirm } from '../shared/confirm';
import { SetApart } from '../shared/set-apart';
import { useWords } from '../words';
import './followed-list.css';

const STATES: Record<FollowState, MessageKey> = {
  following: 'followGoing',
  paused: 'followPaused',
  no_room: 'followNoRoom',
  full: 'followFull',
  ended: 'followEnded',
};

/** A list that is followed, or was until its page went, and is not kept yet: how far it is, and what to do with it. */
export function FollowedList(props: {
  list: Followed;
  busy: boolean;
  failed: boolean;
  /** Whether the page it belongs to is named: not beside the page itself. */
  named?: boolean;
  onGoOn?: () => void;
  onKeep: () => void;
  onDiscard: () => void;
}) {
  const { t } = useWords();
  const { list, busy } = props;
  const asking = useSignal(false);
  const seen = [rowCount(t, list.rows), gapCount(t, list.gaps)].join(t('listComma'));
  return (
    <section class="followed" data-testid="followed-list" data-state={list.state}>
      <p role="status">
        <strong data-testid="followed-count" data-rows={list.rows} data-gaps={list.gaps}>
          {seen}
        </strong>
        {list.of ? (
          <span class="quiet" title={list.of.raw}>
            {' '}
            {t('followOf', list.of.value)}
          </span>
        ) : null}
      </p>
      {props.named && list.title !== '' ? (
        <p class="quiet">
          <SetApart text={list.title} />
        </p>
      ) : null}
      <p class="quiet">{t(STATES[list.state])}</p>
      {list.state === 'no_room' && !props.onGoOn ? <p class="quiet">{t('followOnThere')}</p> : null}
      {list.gaps > 0 && list.state === 'following' ? <p class="quiet">{t('followCloseGaps')}</p> : null}
      {props.failed ? <p role="alert">{t('followFailed')}</p> : null}
      {asking.value ? (
        <Confirm
          question={t('followDiscardAsk')}
          yes={t('followDiscardYes')}
          onYes={props.onDiscard}
          onNo={() => {
            asking.value = false;
          }}
        />
      ) : (
        <div class="followed-actions">
          {(list.state === 'paused' || list.state === 'no_room') && props.onGoOn ? (
            <button type="button" class="button button-small" data-testid="follow-on" onClick={props.onGoOn}>
              {t('followOn')}
            </button>
          ) : null}
          <button
            type="button"
            class="button button-small"
            data-testid="follow-keep"
            aria-disabled={busy}
            onClick={() => !busy && props.onKeep()}
          >
            {t(busy ? 'followKeeping' : 'followKeep')}
          </button>
          <button
            type="button"
            class="button button-small"
            data-testid="follow-discard"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) asking.value = true;
            }}
          >
            {t('followDiscard')}
          </button>
        </div>
      )}
    </section>
  );
}
