import { describe, expect, it } from 'vitest';
import { heldProofs } from '../../../utils/findings/held-proofs';
import { ChargeFault, IssueType } from '../../../utils/model/case';
import { type GuideKey, guideKey } from '../../../utils/model/issue-guide';
import { Jurisdiction } from '../../../utils/model/jurisdiction';
import { guideFor } from '../../../utils/redress/issues/guide-for';
import { loadRules } from '../../../utils/redress/load';
import { rulesToCite } from '../../../utils/redress/rules-to-cite';
import { exhibitOf, failure, transaction } from '../complaint/invented';

const keys = [
  ...ChargeFault.options,
  ...IssueType.options.flatMap((issue) => guideKey(issue, null) ?? []),
] as GuideKey[];
const guides = keys.map(guideFor);

describe('the guides', () => {
  it('are there for every problem and every fault of a charge', () => {
    expect(guides.map(({ key }) => key)).toEqual(keys);
    for (const { urgent, evidence, remedies } of guides)
      for (const points of [urgent, evidence, remedies]) expect(points.length).toBeGreaterThan(0);
  });

  it('give each point an id of its own, and words in both languages', () => {
    const points = guides.flatMap(({ urgent, evidence, remedies }) => [...urgent, ...evidence, ...remedies]);
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
    for (const { what } of points) {
      expect(what.zh).toMatch(/\p{Script=Han}/u);
      expect(what.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('name no telephone number: those stand with their source in the rules of a place', () => {
    const words = JSON.stringify(guides);
    expect(words).not.toMatch(/\d{3,}/);
  });

  it('let no exhibit tick an urgent step: only the person knows that it was done', () => {
    for (const { urgent } of guides) for (const { shownBy } of urgent) expect(shownBy).toBeUndefined();
  });

  it('of a theft freeze before they capture', () => {
    const order = guideFor('account_theft').urgent.map(({ id }) => id);
    expect(order[0]).toBe('theft.freeze');
    expect(order.indexOf('theft.logs')).toBeGreaterThan(order.indexOf('theft.notice'));
  });
});

describe('rules to cite', () => {
  it('were all read, and stand once, in every place and for every problem', async () => {
    for (const place of Jurisdiction.options) {
      const rules = await loadRules(place);
      for (const issue of IssueType.options) {
        const cited = rulesToCite(rules, issue);
        expect(new Set(cited.map(({ title }) => title)).size).toBe(cited.length);
        for (const { grade } of cited) expect(['official', 'official_copy']).toContain(grade);
      }
    }
    expect(rulesToCite(await loadRules('cn'), 'account_theft')[0]?.title).toContain('电子商务法');
  });
});

describe('what exhibits hold of a checklist', () => {
  it('is told with the exhibits that show it, each once', () => {
    const held = heldProofs(
      [
        exhibitOf(1, { transactions: [transaction({ references: [{ type: 'order', value: 'O-1' }] })] }),
        exhibitOf(2, { failures: [failure({ code: 'X-1' })] }),
      ],
      [
        {
          id: 'charged_twice E0001.1 E0001.2',
          kind: 'charged_twice',
          places: [1, 2].map((row) => ({ kind: 'transaction', exhibit: 'E0001', row })),
          amount: null,
          count: 2,
          party: null,
        },
      ],
    );
    expect(Object.fromEntries(held)).toEqual({
      transaction: ['E0001'],
      number: ['E0001'],
      failure: ['E0002'],
      failure_code: ['E0002'],
      two_charges: ['E0001'],
    });
  });
});
