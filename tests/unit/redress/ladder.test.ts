import { describe, expect, it } from 'vitest';
import type { IssueType } from '../../../utils/model/case';
import { type FollowUpFields, Jurisdiction } from '../../../utils/model/jurisdiction';
import { ladder } from '../../../utils/redress/ladder';
import { loadRules } from '../../../utils/redress/load';

const NOON = 'T12:00:00Z';

async function stepAt(
  place: Jurisdiction,
  id: string,
  facts: FollowUpFields,
  today: string,
  issue: IssueType | null = null,
) {
  const found = ladder(await loadRules(place), issue, facts, new Date(today));
  const step = found.steps.find((one) => one.step.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

describe('the ladder of a case', () => {
  it('says which dates are missing', async () => {
    const fos = await stepAt('uk', 'uk.6', {}, `2026-11-22${NOON}`);
    expect(fos.state).toEqual({ is: 'needs', missing: ['answeredOn', 'complainedOn'] });
  });

  it('opens the ombudsman about 15 working days after the complaint, where holidays are not known', async () => {
    const facts = { complainedOn: '2026-11-02' };
    const before = await stepAt('uk', 'uk.6', facts, `2026-11-22${NOON}`);
    expect(before.state).toEqual({ is: 'opens_on', day: '2026-11-24', certain: false });
    const after = await stepAt('uk', 'uk.6', facts, `2026-11-24${NOON}`);
    expect(after.state).toEqual({ is: 'open', certain: false });
  });

  it('opens it for certain with the final answer, and closes it after six months', async () => {
    const facts = { complainedOn: '2026-04-01', answeredOn: '2026-04-20' };
    expect((await stepAt('uk', 'uk.6', facts, `2026-10-20${NOON}`)).state).toEqual({
      is: 'open',
      certain: true,
    });
    const over = await stepAt('uk', 'uk.6', facts, `2026-10-21${NOON}`);
    expect(over.state).toEqual({ is: 'closed', why: 'over' });
    expect(over.clocks[0]?.due).toMatchObject({ lastDay: '2026-10-20', lastSafeDay: '2026-10-19' });
  });

  it('never closes a step for a deadline that was not verified', async () => {
    const step = await stepAt('uk', 'uk.1', { happenedOn: '2024-01-10' }, `2026-11-22${NOON}`);
    expect(step.clocks[0]).toMatchObject({ past: 'perhaps', clock: { source: { grade: 'unverified' } } });
    expect(step.state.is).toBe('open');
  });

  it('takes no day for certain, and closes and opens nothing for certain, by somebody’s account of a rule', async () => {
    const late = await stepAt('in', 'in.6', { answeredOn: '2026-01-10' }, `2026-11-22${NOON}`);
    expect(late.clocks[0]).toMatchObject({
      due: { lastDay: '2026-04-10', certain: 'about' },
      past: 'perhaps',
      clock: { source: { grade: 'secondary' } },
    });
    expect(late.state.is).toBe('open');
    const fidrec = await stepAt('sg', 'sg.3', { complainedOn: '2026-10-01' }, `2026-11-22${NOON}`);
    expect(fidrec.state).toEqual({ is: 'open', certain: false });
  });

  it.each(Jurisdiction.options)('%s: no second-hand or unread day is ever exact', async (place) => {
    const facts = {
      happenedOn: '2026-01-05',
      contactedOn: '2026-01-06',
      complainedOn: '2026-01-07',
      answeredOn: '2026-02-01',
    };
    const { steps } = ladder(await loadRules(place), null, facts, new Date(`2026-11-22${NOON}`));
    const loose = steps
      .flatMap(({ clocks }) => clocks)
      .filter(({ clock }) => ['secondary', 'unverified'].includes(clock.source.grade));
    expect(loose.filter(({ due, past }) => due?.certain === 'exact' || past === 'yes')).toEqual([]);
  });

  it('says at the top what is open, what closes next and what opens next', async () => {
    const at = async (facts: FollowUpFields) =>
      ladder(await loadRules('uk'), 'wrong_charge', facts, new Date(`2026-11-22${NOON}`)).now;
    const early = await at({ happenedOn: '2026-11-01', complainedOn: '2026-11-02' });
    expect(early.open.map(({ id }) => id)).toEqual(['uk.u1', 'uk.1', 'uk.7', 'uk.3']);
    expect(early.always.map(({ id }) => id)).toEqual(['uk.10']);
    expect(early.closesNext?.running).toMatchObject({
      clock: { id: 'uk.1' },
      due: { lastDay: '2027-12-01' },
    });
    expect(early.opensNext).toMatchObject({ step: { id: 'uk.6' }, day: '2026-11-24', certain: false });
    const answered = await at({
      happenedOn: '2026-11-01',
      complainedOn: '2026-11-02',
      answeredOn: '2026-11-20',
    });
    expect(answered.open.map(({ id }) => id)).toEqual(['uk.u1', 'uk.6']);
    expect(answered.closesNext?.running).toMatchObject({
      clock: { id: 'uk.6' },
      due: { lastDay: '2027-05-20' },
    });
    expect(answered.opensNext).toBeNull();
  });

  it('never closes a step for a count without holidays', async () => {
    const facts = { complainedOn: '2024-01-10' };
    expect((await stepAt('eu', 'eu.5lt', facts, `2026-11-22${NOON}`)).state.is).toBe('open');
  });

  it('keeps a step open past a last day on a rest day until the next working day is over', async () => {
    // 60 days from 24 September 2026 end on Monday 23 November; from the 22nd, on Saturday the 21st.
    const facts = { answeredOn: '2026-09-22' };
    expect((await stepAt('tw', 'tw.2', facts, `2026-11-23T10:00:00Z`)).state.is).toBe('open');
    expect((await stepAt('tw', 'tw.2', facts, `2026-11-24T10:00:00Z`)).state.is).toBe('closed');
  });

  it.each([
    ['2026-11-21T15:59:59Z', '2026-11-21'],
    ['2026-11-21T16:00:00Z', '2026-11-22'],
  ])('at %s it is %s in China, wherever the device is', async (instant, day) => {
    expect(ladder(await loadRules('cn'), null, {}, new Date(instant)).today).toBe(day);
  });

  it.each([
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    ['2026-07-01T23:00:00Z', '2026-07-02'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
  ])('at %s it is %s in London, in summer time and out of it', async (instant, day) => {
    expect(ladder(await loadRules('uk'), null, {}, new Date(instant)).today).toBe(day);
  });

  it('asks China’s central bank only while nobody else has the matter', async () => {
    const facts = { complainedOn: '2026-11-02' };
    expect((await stepAt('cn', 'cn.3', facts, `2026-11-22${NOON}`)).state.is).toBe('open');
    const held = await stepAt('cn', 'cn.3', { ...facts, heldElsewhere: true }, `2026-11-22${NOON}`);
    expect(held.state).toEqual({ is: 'closed', why: 'elsewhere' });
  });

  it('gives no day for the answer to a complaint that only its receiver can date', async () => {
    const step = await stepAt('cn', 'cn.3', { complainedOn: '2026-11-02' }, `2026-11-22${NOON}`);
    expect(step.clocks.map(({ due }) => due)).toEqual([null, null, null]);
  });

  it('asks for the case number where a complaint needs one', async () => {
    const facts = { contactedOn: '2026-11-02' };
    const without = await stepAt('us_crypto', 'uscx.1', facts, `2026-11-22${NOON}`);
    expect(without.state).toEqual({ is: 'needs', missing: ['providerReference'] });
    const withIt = { ...facts, providerReference: '0042' };
    expect((await stepAt('us_crypto', 'uscx.1', withIt, `2026-11-22${NOON}`)).state.is).toBe('open');
  });

  it('says plainly that there is no desk', async () => {
    expect((await stepAt('cn_crypto', 'cncx.0', {}, `2026-11-22${NOON}`)).state).toEqual({ is: 'no_desk' });
    expect((await stepAt('ca_wallet', 'ca.0', {}, `2026-11-22${NOON}`)).state).toEqual({ is: 'no_desk' });
  });

  it('shows a check older than a year as old', async () => {
    expect((await stepAt('cn', 'cn.3', {}, `2027-11-22T10:00:00Z`)).old).toBe(false);
    expect((await stepAt('cn', 'cn.3', {}, `2027-11-23T10:00:00Z`)).old).toBe(true);
  });

  it('of two starts it shows the earlier, and is over only when both are', async () => {
    const facts = { complainedOn: '2026-01-05', answeredOn: '2026-03-10' };
    const step = await stepAt('tw', 'tw.2', facts, `2026-04-20${NOON}`);
    expect(step.clocks[0]).toMatchObject({ due: { lastDay: '2026-04-05' }, past: 'perhaps' });
    expect((await stepAt('tw', 'tw.2', facts, '2026-05-12T10:00:00Z')).state.is).toBe('closed');
  });

  it('leaves out the steps of another kind of trouble', async () => {
    const names = ladder(await loadRules('uk'), 'privacy', {}, new Date()).steps.map(({ step }) => step.id);
    expect(names).toContain('uk.9');
    expect(names).not.toContain('uk.7');
  });
});
