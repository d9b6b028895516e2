import { useEffect, useState } from 'preact/hooks';

/**
 * Whether this page alone works on something that is saved as a whole: of two tabs, the one that saved last would undo what
 * the other did. Undefined while that is asked; `take` takes it over, and the other tab is told.
 */
export function useOnlyHere(name: string): { here: boolean | undefined; take: () => void } {
  const [here, setHere] = useState<boolean>();
  const [taking, setTaking] = useState(0);
  useEffect(() => {
    const held = new AbortController();
    const hold = () =>
      new Promise<void>((resolve) => held.signal.addEventListener('abort', () => resolve(), { once: true }));
    const found = (lock: Lock | null) => {
      if (held.signal.aborted) return undefined;
      setHere(lock !== null);
      return lock === null ? undefined : hold();
    };
    const asked = navigator.locks.request(name, taking > 0 ? { steal: true } : { ifAvailable: true }, found);
    asked.catch(() => {
      // Another tab has taken it over.
      if (!held.signal.aborted) setHere(false);
    });
    return () => held.abort();
  }, [name, taking]);
  return { here, take: () => setTaking((times) => times + 1) };
}
