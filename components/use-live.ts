import { useEffect, useState } from 'preact/hooks';

/** The part of an observable that is used here; Dexie's `liveQuery` gives one. */
export interface Live<T> {
  subscribe(next: (value: T) => void, error: (cause: unknown) => void): { unsubscribe(): void };
}

interface Seen<T> {
  value?: T;
  error?: unknown;
}

/**
 * The latest value of a live source; undefined until the first one came. `deps` say when to ask anew: the old value
 * is dropped at once, so that what is shown never belongs to an earlier question, unless it is asked to be kept.
 * An error is thrown while rendering, for the guard above to show.
 */
export function useLive<T>(
  source: () => Live<T>,
  deps: readonly unknown[],
  old: 'drop' | 'keep' = 'drop',
): T | undefined {
  const question = JSON.stringify(deps);
  const [seen, setSeen] = useState<{ question: string } & Seen<T>>({ question });
  useEffect(() => {
    const subscription = source().subscribe(
      (value) => setSeen({ question, value }),
      (error) => setSeen({ question, error }),
    );
    return () => subscription.unsubscribe();
  }, [question]);
  if (seen.question !== question && old === 'drop') return undefined;
  if (seen.error !== undefined) throw seen.error;
  return seen.value;
}
