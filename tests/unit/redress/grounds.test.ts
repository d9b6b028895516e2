import { describe, expect, test } from 'vitest';
import { ChargeFault, IssueType } from '../../../utils/model/case';
import { Jurisdiction } from '../../../utils/model/jurisdiction';
import { GROUNDS, lawFor } from '../../../utils/redress/grounds-for';
import { loadRules } from '../../../utils/redress/load';

describe.each(Jurisdiction.options)('what a letter names of the law of %s', (jurisdiction) => {
  const { rules, answers, desks } = GROUNDS[jurisdiction];

  test('rests on a rule that somebody has read', async () => {
    const { steps } = await loadRules(jurisdiction);
    const sources = [...steps, ...steps.flatMap(({ clocks }) => clocks)];
    for (const { rests } of [...rules, ...answers, ...desks]) {
      const found = sources.filter(({ id }) => id === rests);
      expect(found, rests).not.toEqual([]);
      expect(
        found.some(({ source }) => source.grade !== 'unverified'),
        rests,
      ).toBe(true);
    }
  });

  test('sends to no desk that does not exist', async () => {
    const { steps } = await loadRules(jurisdiction);
    for (const { rests } of desks) {
      expect(steps.find(({ id }) => id === rests)).toMatchObject({ noDesk: false });
    }
  });

  test('gives each period with the number that its clock has', async () => {
    const { steps } = await loadRules(jurisdiction);
    const clocks = steps.flatMap((step) => step.clocks);
    const words: Record<string, number> = { one: 1, two: 2, four: 4 };
    for (const { rests, name } of answers) {
      const [amount = ''] = name.en.split(' ');
      expect(clocks.find(({ id }) => id === rests)?.amount, rests).toBe(words[amount] ?? Number(amount));
    }
  });
});

test('a letter names two rules at most, and none without a jurisdiction or a problem', () => {
  for (const jurisdiction of Jurisdiction.options)
    for (const issue of IssueType.options)
      for (const fault of [...ChargeFault.options, null])
        expect(lawFor(jurisdiction, issue, fault).rules.length).toBeLessThanOrEqual(2);
  expect(lawFor(null, 'wrong_charge', 'twice')).toEqual({ rules: [], within: null, desk: null });
  expect(lawFor('uk', null, null)).toEqual({ rules: [], within: null, desk: null });
  expect(lawFor('cn_crypto', 'account_theft', null)).toEqual({ rules: [], within: null, desk: null });
});

test('the rule on unauthorised payments is named for those alone', () => {
  const says = (fault: ChargeFault | null) =>
    lawFor('uk', 'wrong_charge', fault)
      .rules.map(({ says }) => says.en)
      .join(' ');
  expect(says('not_authorised')).toContain('Regulation 76');
  expect(says('twice')).not.toContain('Regulation 76');
  expect(says(null)).not.toContain('Regulation 76');
});
