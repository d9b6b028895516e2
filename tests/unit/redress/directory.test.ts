import { describe, expect, it } from 'vitest';
import { Jurisdiction } from '../../../utils/model/jurisdiction';
import { directoryOf } from '../../../utils/redress/directory';
import { loadRules } from '../../../utils/redress/load';

const TODAY = '2026-11-22';

describe('the directory of a place', () => {
  it.each(Jurisdiction.options)(
    '%s: lists every desk of its rules once, each with a source and a day',
    async (place) => {
      const rules = await loadRules(place);
      const { desks, none, unlisted } = directoryOf(rules, TODAY);
      const listed = [...desks.map(({ step }) => step), ...none, ...unlisted].map(({ id }) => id);
      expect(listed.sort()).toEqual(rules.steps.map(({ id }) => id).sort());
      for (const { step } of desks) {
        expect(step.phone ?? step.url).not.toBeNull();
        expect(step.source.title).not.toBe('');
        expect(step.source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    },
  );

  it('puts the urgent desks first', async () => {
    const { desks } = directoryOf(await loadRules('cn'), TODAY);
    expect(desks.slice(0, 2).map(({ step }) => step.id)).toEqual(['cn.u1', 'cn.u2']);
  });

  it('says where there is no desk', async () => {
    expect(directoryOf(await loadRules('cn_crypto'), TODAY).none.map(({ id }) => id)).toEqual(['cncx.0']);
  });

  it('marks what was checked more than a year ago', async () => {
    const old = async (today: string) =>
      directoryOf(await loadRules('uk'), today).desks.every(({ old }) => old);
    expect(await old('2027-11-22')).toBe(false);
    expect(await old('2027-11-23')).toBe(true);
  });
});
