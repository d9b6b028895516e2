import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Of so few rows all are drawn: the browser's own search finds what stands in them. */
const ALL = 30;
/** Rows drawn above and below what is in view. */
const AROUND = 4;

export type WindowRows = Virtualizer<Window, HTMLElement>;

/**
 * Which of many rows are drawn, in a list that scrolls with the window. Rows may be of any height: each is measured once
 * it is drawn, and counts as `estimate` CSS pixels until then. The row `held` stays drawn wherever the list is scrolled to.
 */
export function useWindowRows(
  list: RefObject<HTMLElement | null>,
  keys: readonly number[],
  { estimate, held }: { estimate: number; held: number | null },
): WindowRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const above = useAbove(list);
  const heldAt = held === null ? -1 : keys.indexOf(held);
  // New functions would have the places of all rows worked out anew, at every step of a scroll.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const rangeExtractor = useCallback(
    (range: Range) => withHeld(defaultRangeExtractor(range), heldAt),
    [heldAt],
  );
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: keys.length,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey,
    overscan: keys.length <= ALL ? ALL : AROUND,
    rangeExtractor,
    scrollMargin: above,
    ...paddings(),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(null),
  };
  const [rows] = useState<WindowRows>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}

/** What stays in sight at the top and at the foot hides no row that is brought into view: the styles say how high it is. */
function paddings(): { scrollPaddingStart: number; scrollPaddingEnd: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    scrollPaddingStart: Number.parseFloat(scrollPaddingTop) || 0,
    scrollPaddingEnd: Number.parseFloat(scrollPaddingBottom) || 0,
  };
}

function withHeld(drawn: number[], held: number): number[] {
  return held < 0 || drawn.includes(held) ? drawn : [...drawn, held].sort((a, b) => a - b);
}

/** Where the list begins on the page, in CSS pixels; what stands above it comes and goes. */
function useAbove(list: RefObject<HTMLElement | null>): number {
  const [above, setAbove] = useState(0);
  const last = useRef(0);
  useEffect(() => {
    const measure = () => {
      if (list.current === null) return;
      const top = Math.round(list.current.getBoundingClientRect().top + window.scrollY);
      if (top === last.current) return;
      last.current = top;
      setAbove(top);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list]);
  return above;
}
