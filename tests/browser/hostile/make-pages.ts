import { breakouts, documents, frames, large, policies } from './families/documents';
import { lookAlikes } from './families/look-alikes';
import { clobbered, endless, forged, prototypes } from './families/programs';
import { directions, formulas, markup, names, objectWords } from './families/words';
import { AMOUNTS, type HostilePage, type Made } from './hostile-page';
import { Random } from './random';

type Family = [name: string, make: (random: Random, at: number) => Made, many: number];

/** Pages whose words do harm. */
export const OF_WORDS: readonly Family[] = [
  ['markup', markup, 26],
  ['formulas', formulas, 18],
  ['directions', directions, 16],
  ['names', names, 18],
  ['object-words', objectWords, 8],
  ['look-alikes', lookAlikes, 20],
];

/** Pages whose programs, documents and sizes do harm. */
export const OF_PROGRAMS: readonly Family[] = [
  ['prototypes', prototypes, 22],
  ['clobbered', clobbered, 26],
  ['forged', forged, 10],
  ['documents', documents, 14],
  ['policies', policies, 8],
  ['frames', frames, 12],
  ['breakouts', breakouts, 9],
  ['large', large, 9],
  ['endless', endless, 12],
];

/** The pages of some families; the same at every run. Each has a path of its own, so that one server answers for all. */
export function makePages(families: readonly Family[]): HostilePage[] {
  return families.flatMap(([family, make, many], nth) =>
    Array.from({ length: many }, (_, at) => {
      const made = make(new Random(1 + nth * 1_000 + at), at);
      const name = `${family}-${at}`;
      return { amounts: AMOUNTS, url: `https://wallet.example/${name}`, ...made, name };
    }),
  );
}
