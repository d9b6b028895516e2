import { corroborate } from '../findings/corroborate';
import type { CorroboratedRow, RowPlace } from '../model/corroboration';
import { cite } from './citation';
import type { Source } from './facts';
import type { Matter } from './matter';

/** A text names this many pairs that differ; the package's data have all of them. */
const PAIRS = 5;

/** What the wallet's own statement says of the transactions that the pages show: no more than both sides bear out. */
export function corroborationTexts({ exhibits, pen }: Matter): string[] {
  const { words } = pen;
  const { rows } = corroborate(exhibits);
  const matched = rows.filter(({ result }) => result === 'matched');
  const missing = rows.filter(({ result }) => result === 'only_page');
  const citeRows = (all: readonly CorroboratedRow[]) => cite(all.flatMap(sourcesOf), pen);
  return [
    ...(matched.length > 0 ? [words.corroborated(matched.length, citeRows(matched))] : []),
    ...rows
      .filter(({ result }) => result === 'differs')
      .slice(0, PAIRS)
      .map((row) => words.statementDiffers(row.differs, citeRows([row]))),
    ...(missing.length > 0 ? [words.notInStatement(missing.length, citeRows(missing))] : []),
  ];
}

function sourcesOf({ page, statement }: CorroboratedRow): Source[] {
  return [page, statement].flatMap((place: RowPlace | null) =>
    place === null ? [] : [{ kind: 'transaction' as const, ...place }],
  );
}
