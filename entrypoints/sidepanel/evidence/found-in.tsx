import { liveQuery } from 'dexie';
import { FoundLines } from '../../../components/evidence/found-lines';
import { useLive } from '../../../components/use-live';
import type { Database } from '../../../utils/db/database';
import { foundTexts } from '../../../utils/evidence/search';
import { markedLines } from '../../../utils/search/marked-lines';
import type { Piece } from '../../../utils/search/query';

/** Where in an item the pieces stand. */
export function FoundIn({ db, number, pieces }: { db: Database; number: number; pieces: readonly Piece[] }) {
  const texts = useLive(() => liveQuery(() => foundTexts(db, [number])), [number], 'keep');
  return <FoundLines lines={texts === undefined ? [] : markedLines(texts[0] ?? '', pieces)} />;
}
