import { expect, test } from 'vitest';
import { loadRules } from '../../../utils/redress/load';
import { overdueAnswer } from '../../../utils/redress/overdue-answer';

const at = (day: string) => new Date(`${day}T12:00:00Z`);

test('a period of calendar days is over the day after its last', async () => {
  const rules = await loadRules('au');
  const facts = { complainedOn: '2026-09-01' };
  expect(overdueAnswer(rules, 'wrong_charge', facts, at('2026-09-30'))).toBeNull();
  expect(overdueAnswer(rules, 'wrong_charge', facts, at('2026-10-03'))).toMatchObject({
    amount: 30,
    unit: 'days',
  });
});

test('business days without a calendar of holidays need a fortnight more', async () => {
  const rules = await loadRules('uk');
  const facts = { complainedOn: '2026-11-02' };
  expect(overdueAnswer(rules, 'no_answer', facts, at('2026-11-25'))).toBeNull();
  expect(overdueAnswer(rules, 'no_answer', facts, at('2026-12-10'))).toMatchObject({
    amount: 15,
    unit: 'business_days',
  });
});

test('an answer, no complaint, an unread rule and a place without a period are never overdue', async () => {
  const late = at('2027-12-01');
  const complainedOn = '2026-09-01';
  const au = await loadRules('au');
  expect(overdueAnswer(au, 'wrong_charge', { complainedOn, answeredOn: '2026-09-20' }, late)).toBeNull();
  expect(overdueAnswer(au, 'wrong_charge', {}, late)).toBeNull();
  for (const jurisdiction of ['hk', 'cn', 'other'] as const)
    expect(overdueAnswer(await loadRules(jurisdiction), 'wrong_charge', { complainedOn }, late)).toBeNull();
});
