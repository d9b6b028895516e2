import { browser } from 'wxt/browser';
import { inSampleStore } from '../db/sample-store';
import type { EvidenceItem } from '../model/evidence';
import type { Reading } from '../model/reading';
import { SAMPLE_NOTE, sampleNote } from '../platform/sample-note';
import { readingOf, thumbnailOf } from './queries';

export interface KeptSample {
  item: EvidenceItem;
  thumbnail: Blob | undefined;
  reading: Reading;
}

/** The sample that was captured last; null while there is none. */
async function keptSample(): Promise<KeptSample | null> {
  const note = await sampleNote();
  if (note === null) return null;
  return inSampleStore(async (db) => {
    const item = await db.evidence.get(note.number);
    if (!item) return null;
    return { item, thumbnail: await thumbnailOf(db, note.number), reading: await readingOf(db, item) };
  });
}

/** The sample, told anew whenever one is captured or removed. */
export function watchSample() {
  return {
    subscribe(next: (sample: KeptSample | null) => void, error: (cause: unknown) => void) {
      let over = false;
      const look = () =>
        void keptSample().then(
          (sample) => over || next(sample),
          (cause: unknown) => over || error(cause),
        );
      const changed = (changes: Record<string, unknown>) => {
        if (SAMPLE_NOTE in changes) look();
      };
      browser.storage.local.onChanged.addListener(changed);
      look();
      return {
        unsubscribe() {
          over = true;
          browser.storage.local.onChanged.removeListener(changed);
        },
      };
    },
  };
}
