import { exhibit } from '../model/evidence';
import type { PackagedEvidence } from './package-input';
import { withoutSecrets } from './without-secrets';

/** What the person noted about an exhibit, as it stands in `data/notes.json`. */
export interface PackedNote {
  evidence: string;
  text: string;
  updatedAt: string;
}

/** The notes of the exhibits in their order; exhibits without one are left out. */
export function packedNotes(evidence: readonly PackagedEvidence[]): PackedNote[] {
  return evidence.flatMap(({ item, note }) =>
    note === undefined || note.text.trim() === ''
      ? []
      : [
          withoutSecrets(
            { evidence: exhibit(item.number), text: note.text, updatedAt: note.updatedAt },
            evidence,
          ),
        ],
  );
}

/** The note of each exhibit that has one, by its number (`E0001`). */
export function notesByExhibit(evidence: readonly PackagedEvidence[]): ReadonlyMap<string, string> {
  return new Map(packedNotes(evidence).map((note) => [note.evidence, note.text]));
}
