import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Tells the styles of the page, in a property, how many CSS pixels an element is high that stays in sight: nothing is to be hidden behind it. */
export function useHeight(property: `--${string}`): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty(property, `${current.offsetHeight}px`));
    watch.observe(current);
    return () => {
      watch.disconnect();
      style.removeProperty(property);
    };
  }, [property]);
  return element;
}
