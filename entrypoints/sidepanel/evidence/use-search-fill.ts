import { liveQuery } from 'dexie';
import { useEffect } from 'preact/hooks';
import { useLive } from '../../../components/use-live';
import type { Database } from '../../../utils/db/database';
import { notYetFound } from '../../../utils/evidence/search';

/** What is on the screen comes first. */
const AFTER_MS = 1_000;

/** Reads what is not in the search yet, behind what the person does. How many items are left. */
export function useSearchFill(db: Database): number {
  const left = useLive(() => liveQuery(() => notYetFound(db)), [], 'keep') ?? 0;
  const some = left > 0;
  useEffect(() => {
    if (!some) return undefined;
    const wait = setTimeout(() => void fill(db), AFTER_MS);
    return () => clearTimeout(wait);
  }, [some]);
  return left;
}

async function fill(db: Database): Promise<void> {
  const { fillSearchIndex } = await import('../../../utils/evidence/search-index');
  await fillSearchIndex(db).catch((error: unknown) => console.error('the search', error));
}
