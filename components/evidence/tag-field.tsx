import { useState } from 'preact/hooks';
import { unturned } from '../../utils/model/unturned';
import { useWords } from '../words';
import './tags.css';

/** A tag to be typed; `known` are offered. `id` is unique on the screen. */
export function TagField(props: {
  id: string;
  known: readonly string[];
  disabled: boolean;
  onAdd: (tag: string) => void;
}) {
  const { t } = useWords();
  const [typed, type] = useState('');
  const add = () => {
    if (typed.trim() === '' || props.disabled) return;
    props.onAdd(typed);
    type('');
  };
  return (
    <form
      class="tag-field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="hidden-words" for={props.id}>
        {t('tagName')}
      </label>
      <input
        type="text"
        id={props.id}
        class="input"
        maxLength={40}
        autocomplete="off"
        list={`${props.id}-known`}
        placeholder={t('tagName')}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <datalist id={`${props.id}-known`}>
        {props.known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button button-small" aria-disabled={props.disabled}>
        {t('tagAdd')}
      </button>
    </form>
  );
}

/** The tags of an exhibit; each can be taken away where `onRemove` is given. */
export function TagList({ tags, onRemove }: { tags: readonly string[]; onRemove?: (tag: string) => void }) {
  const { t } = useWords();
  if (tags.length === 0) return null;
  return (
    <ul class="tag-list" aria-label={t('tagsTitle')}>
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{unturned(tag)}</bdi>
          {onRemove === undefined ? null : (
            <button
              type="button"
              class="tag-remove"
              aria-label={t('tagRemove', unturned(tag))}
              onClick={() => onRemove(tag)}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
