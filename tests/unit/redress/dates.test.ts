import { describe, expect, it } from 'vitest';
import { Jurisdiction } from '../../../utils/model/jurisdiction';
import { countPeriod } from '../../../utils/redress/clock';
import { loadRules } from '../../../utils/redress/load';
import { DATES_ASIA } from './dates-asia';
import { DATES_WEST } from './dates-west';

const all = await Promise.all(Jurisdiction.options.map(loadRules));
const clocks = all.flatMap(({ steps, calendar, jurisdiction }) =>
  steps.flatMap((step) => step.clocks.map((clock) => ({ ...clock, calendar, jurisdiction }))),
);
const rows = `${DATES_ASIA}${DATES_WEST}`
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' '));

describe('the last day of every rule', () => {
  it.each(rows)('%s from %s ends on %s', (id, from = '', lastDay, lastSafeDay, certain) => {
    const clock = clocks.find((one) => one.id === id);
    if (!clock) throw new Error(`no clock ${id}`);
    expect(countPeriod({ ...clock, from })).toMatchObject({ lastDay, lastSafeDay, certain });
  });

  it('no rule is without a case, and no name is used twice', () => {
    const tested = new Set(rows.map(([id]) => id));
    expect(clocks.filter(({ id }) => !tested.has(id)).map(({ id }) => id)).toEqual([]);
    expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
  });

  it('there are at least 120 dates over ten jurisdictions', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    const places = new Set(
      rows.map(([name]) => clocks.find(({ id }) => id === name)?.jurisdiction.split('_')[0]),
    );
    expect(places.size).toBeGreaterThanOrEqual(10);
  });
});
