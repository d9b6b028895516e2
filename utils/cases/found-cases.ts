import type { Case } from '../model/case';
import { hasAll, type Piece, patternOf } from '../search/query';
import { folded } from '../search/terms';

/** The cases whose own words have every piece: title, provider, account, what happened and what is asked. */
export function foundCases(cases: readonly Case[], pieces: readonly Piece[]): Case[] {
  if (pieces.length === 0) return [];
  const patterns = pieces.map(patternOf);
  return cases.filter(({ title, provider, account, whatHappened, whatIsAsked }) =>
    hasAll(folded([title, provider, account, whatHappened, whatIsAsked].join('\n')), patterns),
  );
}
