import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/translate';
import { PANEL_KEYS } from '../../utils/model/panel-keys';
import { useWords } from '../words';
import './key-list.css';

/** Beside the single keys, which can be turned off: this one stays. */
const KEYS = [...PANEL_KEYS, { keys: ['Esc'], does: 'back' }] as const;

const NAMES: Record<(typeof KEYS)[number]['does'], MessageKey> = {
  search: 'keySearch',
  next: 'keyNext',
  previous: 'keyPrevious',
  details: 'keyDetails',
  select: 'keySelect',
  case: 'keyCase',
  tabs: 'keyTabs',
  keys: 'keyList',
  back: 'keyBack',
};

/** The keys of the panel, in a window of its own, with the switch that turns them off. */
export function KeyList(props: { on: boolean; onSwitch: (on: boolean) => void; onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="key-list"
      ref={dialog}
      aria-labelledby="key-list-title"
      data-testid="key-list"
      onClose={props.onClose}
    >
      <h2 id="key-list-title">{t('keysTitle')}</h2>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 ? '–' : null}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(NAMES[does])}</dd>
          </div>
        ))}
      </dl>
      <label class="key-switch">
        <input
          type="checkbox"
          class="select-box"
          data-testid="single-keys"
          checked={props.on}
          onChange={(event) => props.onSwitch(event.currentTarget.checked)}
        />
        {t('keysOn')}
      </label>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('keysClose')}
      </button>
    </dialog>
  );
}
