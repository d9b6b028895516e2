import { describe, expect, it } from 'vitest';
import { Jurisdiction } from '../../../utils/model/jurisdiction';
import { ladder } from '../../../utils/redress/ladder';
import { loadRules } from '../../../utils/redress/load';
import { caseClocks, openClocks } from '../../../utils/timeline/case-clocks';
import { contactOf } from '../findings/contact-of';

const DAYS = {
  happenedOn: '2026-10-01',
  contactedOn: '2026-10-02',
  complainedOn: '2026-10-05',
  answeredOn: '2026-10-20',
};
const NOW = new Date('2026-11-23T04:00:00Z');

describe('the periods of a case', () => {
  it.each(Jurisdiction.options)(
    'of %s: no day looks certain without a text that was read, and its date',
    async (place) => {
      const seen = ladder(await loadRules(place), null, DAYS, NOW);
      const clocks = caseClocks(seen, [], '2026-11-23');
      const all = seen.steps.flatMap((step) => step.clocks);
      expect(clocks.length + openClocks(seen)).toBe(all.length);
      for (const { sure, of } of clocks) {
        if (of.is !== 'rule') throw new Error('not of a rule');
        const { clock, due, old } = of.running;
        if (sure !== 'counted') continue;
        expect(['official', 'official_copy']).toContain(clock.source.grade);
        expect(clock.source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect([clock.kind, due?.certain, old]).toEqual(['law', 'exact', false]);
      }
    },
  );

  it('none looks certain any more when its rule was checked more than a year ago', async () => {
    const later = new Date('2029-11-23T04:00:00Z');
    const seen = ladder(await loadRules('cn'), null, DAYS, later);
    expect(caseClocks(seen, [], '2029-11-23').map(({ sure }) => sure)).not.toContain('counted');
  });

  it('what was promised in the log is a promise, over once its day has passed', () => {
    const contacts = [
      contactOf({ id: 'a', on: '2026-11-01', promisedBy: '2026-11-10' }),
      contactOf({ id: 'b', on: '2026-11-01', promisedBy: '2026-11-23' }),
      contactOf({ id: 'c', on: '2026-11-05', promisedBy: '2026-11-04' }),
    ];
    expect(caseClocks(null, contacts, '2026-11-23').map(({ id, sure, past }) => [id, sure, past])).toEqual([
      ['promise a', 'promise', 'yes'],
      ['promise b', 'promise', 'no'],
    ]);
  });
});
