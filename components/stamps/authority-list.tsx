import { useRef } from 'preact/hooks';
import { Tick } from '../shared/tick';
import { Undo } from '../shared/undo';
import { useWords } from '../words';
import { AuthorityForm, type NewAuthority } from './authority-form';

export interface ListedChoice {
  id: string;
  name: string;
  url: string;
  on: boolean;
}

/** Who can be asked: ticked, taken off the list, added to it. */
export function AuthorityList(props: {
  list: readonly ListedChoice[];
  onTick: (id: string, on: boolean) => void;
  onRemove: (id: string) => void;
  /** The name of the one that was removed last. */
  removed: string | null;
  onPutBack: () => void;
  onAdd: (added: NewAuthority) => void;
  mayAdd: (url: string, plain: boolean) => boolean;
}) {
  const { t } = useWords();
  const summary = useRef<HTMLElement>(null);
  return (
    <details class="authorities" data-testid="authorities">
      <summary ref={summary}>{t('stampChoose')}</summary>
      <p class="quiet">{t('stampChooseHint')}</p>
      <ul>
        {props.list.map(({ id, name, url, on }) => (
          <li key={id} class="authority">
            <div>
              <Tick
                testid={`authority-${id}`}
                words={name}
                on={on}
                onChange={(ticked) => props.onTick(id, ticked)}
              />
              <p class="mono quiet">{url}</p>
            </div>
            <button
              type="button"
              class="link-button"
              data-testid="remove-authority"
              aria-label={t('stampRemoveOf', name)}
              onClick={() => props.onRemove(id)}
            >
              {t('stampRemove')}
            </button>
          </li>
        ))}
      </ul>
      {props.removed === null ? null : (
        <Undo
          said={t('stampRemoved', props.removed)}
          testid="undo-remove"
          onUndo={() => {
            props.onPutBack();
            // The button goes, and the keyboard with it.
            summary.current?.focus();
          }}
        />
      )}
      <AuthorityForm mayAdd={props.mayAdd} onAdd={props.onAdd} />
    </details>
  );
}
