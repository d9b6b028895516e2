import { useEffect, useState } from 'preact/hooks';

type Loaded<K, T> = { key: K; value: T } | { key: K; failed: unknown };

/** What is loaded for a key; null without one and until it is there. What fails to load is thrown to the guard above. */
export function useLoaded<K extends string, T>(key: K | null, load: (key: K) => Promise<T>): T | null {
  const [state, setState] = useState<Loaded<K, T>>();
  useEffect(() => {
    if (key === null) return;
    load(key).then(
      (value) => setState({ key, value }),
      (failed: unknown) => setState({ key, failed }),
    );
  }, [key, load]);
  if (state === undefined || state.key !== key) return null;
  if ('failed' in state) throw state.failed;
  return state.value;
}
