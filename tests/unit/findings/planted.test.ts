import { describe, expect, it } from 'vitest';
import { byLabel } from '../../../utils/findings/days';
import { findAll } from '../../../utils/findings/find-all';
import { FindingKind } from '../../../utils/model/finding';
import { allStyles, ordinaryRows } from './histories/history';
import { type Planted, plant } from './histories/planted';
import { Seeded } from './histories/random';

const ROWS = 10_000;

/** Cases and findings in one spelling: the kind, and whom its rows name. */
function told({ exhibits }: Planted): string[] {
  const entries = byLabel(exhibits);
  return findAll(exhibits).map(({ kind, places }) => {
    const parties = places.map((place) => {
      if (place.kind !== 'transaction') return 'message';
      return entries.get(place.exhibit)?.reading.transactions[place.row - 1]?.counterparty?.value;
    });
    return `${kind}: ${parties.join(', ')}`;
  });
}

const planted = (seed: number, each: number) =>
  plant(ordinaryRows(allStyles(), ROWS, seed), each, new Seeded(seed + 1000));

describe(`a history of ${ROWS} transactions with cases put into it`, () => {
  for (const seed of [11, 12]) {
    it(`shows every case and nothing else (${seed})`, () => {
      const history = planted(seed, 20);
      const wanted = history.cases.map(({ kind, parties }) => `${kind}: ${parties.join(', ')}`);
      const found = told(history);
      expect(found.sort()).toEqual(wanted.sort());
    });
  }

  it('holds a case of every kind', () => {
    const kinds = new Set(planted(14, 1).cases.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...FindingKind.options].sort());
  });
});
