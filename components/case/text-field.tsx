import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './text-field.css';

/** A line, or with `rows` an area that grows with what is typed. `id` is where hints elsewhere lead to. */
export function TextField(props: {
  id: string;
  name: string;
  value: string;
  hint?: string;
  rows?: number;
  onType: (value: string) => void;
  /** The person has done typing. */
  onLeave?: () => void;
  children?: ComponentChildren;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current === null) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [props.value]);
  const hintId = `${props.id}-hint`;
  const shared = {
    id: props.id,
    value: props.value,
    autocomplete: 'off',
    'aria-describedby': props.hint === undefined ? undefined : hintId,
    onBlur: props.onLeave,
    onInput: (event: { currentTarget: { value: string } }) => props.onType(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label class="field-name" for={props.id}>
        {props.name}
      </label>
      {props.hint === undefined ? null : (
        <p class="field-hint" id={hintId}>
          {props.hint}
        </p>
      )}
      {props.rows === undefined ? (
        <input type="text" class="input" {...shared} />
      ) : (
        <textarea class="input text-grows" rows={props.rows} ref={area} {...shared} />
      )}
      {props.children}
    </div>
  );
}
