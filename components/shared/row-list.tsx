import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './row-list.css';
import { useWindowRows } from './use-window-rows';

/** A row to bring into view, or to give the focus to. A new object asks again. */
export interface RowWanted {
  key: number;
  focus: boolean;
}

/**
 * A list of which only the rows near the view are drawn. Whoever hears it is told how many rows there are and which one each
 * is; the row that has the focus stays drawn and keeps it wherever the list is scrolled to.
 */
export function RowList(props: {
  label: string;
  keys: readonly number[];
  /** The height that a row has before it was measured, CSS pixels. */
  estimate: number;
  wanted: RowWanted | null;
  /** It stands in view, and has the focus where that was asked for. */
  onShown: (wanted: RowWanted) => void;
  onFocusRow: (key: number) => void;
  /** By the Escape key: whatever its length, it can be left at once. */
  onLeave: () => void;
  row: (key: number) => ComponentChildren;
  /** Id of what names a row, in it. */
  nameId: (key: number) => string;
}) {
  const { keys, wanted } = props;
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const rows = useWindowRows(list, keys, { estimate: props.estimate, held });
  useWanted(
    list,
    wanted,
    () => {
      const index = wanted === null ? -1 : keys.indexOf(wanted.key);
      if (index < 0 || wanted === null) return false;
      if (wanted.focus) setHeld(wanted.key);
      rows.scrollToIndex(index, { align: wanted.focus ? 'auto' : 'start' });
      return true;
    },
    props.onShown,
  );
  const take = (key: number) => {
    setHeld(key);
    props.onFocusRow(key);
  };
  return (
    <ul
      class="row-list"
      aria-label={props.label}
      ref={list}
      style={{ height: `${rows.getTotalSize()}px` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) props.onLeave();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) setHeld(null);
      }}
    >
      {rows.getVirtualItems().map(({ index, start }) => {
        const key = keys[index];
        return key === undefined ? null : (
          <li
            key={key}
            class="row-list-row"
            data-index={index}
            data-row={key}
            tabIndex={-1}
            aria-labelledby={props.nameId(key)}
            aria-setsize={keys.length}
            aria-posinset={index + 1}
            ref={rows.measureElement}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
            onFocusIn={() => take(key)}
          >
            {props.row(key)}
          </li>
        );
      })}
    </ul>
  );
}

/** Asks for a row once it is in the list, and gives it the focus as soon as it is drawn. */
function useWanted(
  list: RefObject<HTMLElement | null>,
  wanted: RowWanted | null,
  ask: () => boolean,
  onShown: (wanted: RowWanted) => void,
): void {
  const asked = useRef<RowWanted | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    if (asked.current !== wanted && ask()) asked.current = wanted;
    if (asked.current !== wanted) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.key}"]`);
    if (!row) return;
    if (wanted.focus) row.focus({ preventScroll: true });
    onShown(wanted);
  });
}
