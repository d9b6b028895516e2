import { describe, expect, it } from 'vitest';
import { findAll } from '../../../utils/findings/find-all';
import { allStyles, listPage, ordinaryRows, withoutTimes } from './histories/history';
import { ORDINARY } from './histories/ordinary';
import { UNTUNED } from './histories/untuned';

/** The kinds found, for a message that says what was wrong. */
const kindsIn = (rows: ReturnType<typeof ordinaryRows>) => findAll([listPage(rows)]).map(({ kind }) => kind);

describe('a history of 10,000 ordinary transactions shows no finding', () => {
  for (const seed of [21, 22]) {
    it(`with all ways of living in it (${seed})`, () => {
      expect(kindsIn(ordinaryRows(allStyles(), 10_000, seed))).toEqual([]);
    });

    it(`where the page gives no times (${seed})`, () => {
      expect(kindsIn(withoutTimes(ordinaryRows(allStyles(), 10_000, seed)))).toEqual([]);
    });
  }
});

describe('short histories, as pages show them', () => {
  for (const [name, style] of Object.entries(ORDINARY)) {
    it(`show nothing of ${name}`, () => {
      const counts = [60, 200].map((rows) => kindsIn(ordinaryRows([style], rows, 31)));
      expect(counts).toEqual([[], []]);
    });
  }

  it('of a week or a month leave a habit unknown, and are asked about a few times', () => {
    const alarms = Object.entries(ORDINARY).flatMap(([name, style]) =>
      [12, 30].flatMap((rows) =>
        kindsIn(ordinaryRows([style], rows, 31)).map((kind) => `${kind} in ${rows} rows of ${name}`),
      ),
    );
    console.log(alarms.join('\n'));
    expect(alarms.length).toBeLessThanOrEqual(6);
  });
});

describe('ways of living that no rule was fitted to', () => {
  it('are told apart from cases in all but one of four hundred rows', () => {
    const lines = Object.entries(UNTUNED).map(([name, style]) => {
      const kinds = kindsIn(ordinaryRows([style], 10_000, 1));
      return { name, alarms: kinds.length, kinds: [...new Set(kinds)] };
    });
    console.log(
      lines.map(({ name, alarms, kinds }) => `${name}: ${alarms} in 10,000 rows ${kinds}`).join('\n'),
    );
    for (const { name, alarms } of lines) expect(alarms, name).toBeLessThanOrEqual(25);
  });
});
