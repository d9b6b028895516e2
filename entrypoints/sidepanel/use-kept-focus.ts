import { useEffect, useRef } from 'preact/hooks';

/**
 * Where another tab is shown and what had the focus went away with the last one, the tab itself gets it: a screen reader
 * says which one is shown, and the Tab key goes on from there.
 */
export function useKeptFocus(tab: string): void {
  const before = useRef(tab);
  useEffect(() => {
    if (before.current === tab) return;
    before.current = tab;
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`#tab-${tab}`)?.focus({ preventScroll: true });
  }, [tab]);
}
