import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenPromises, silenceOf } from '../../../utils/findings/silence';
import { type Contact, ContactWay } from '../../../utils/model/contact';
import { contactOf } from './contact-of';

const TODAY = '2026-11-22';
let made = 0;
function contact(on: string, fields: Partial<Contact> = {}): Contact {
  made += 1;
  return contactOf({ id: `c${made}`, way: 'chat', on, ...fields });
}

const DAYS = Array.from({ length: 40 }, (_, at) =>
  new Date(Date.UTC(2026, 9, 20 + at)).toJSON().slice(0, 10),
);
const anyContact = fc.record<Contact>({
  id: fc.uuid(),
  caseNumber: fc.constant(1),
  way: fc.constantFrom(...ContactWay.options),
  by: fc.constantFrom('me', 'them'),
  on: fc.constantFrom(...DAYS),
  at: fc.constantFrom(null, '09:00', '14:05', '23:59'),
  withWhom: fc.string(),
  reference: fc.constantFrom('', ' T-1 ', 'T-1', 'T-2'),
  said: fc.string(),
  promisedBy: fc.option(fc.constantFrom(...DAYS)),
  answer: fc.constantFrom('none', 'automatic', 'person'),
  evidence: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
});
const log = fc.uniqueArray(anyContact, { selector: ({ id }) => id, maxLength: 12 });

describe('silence', () => {
  it('is counted from the first contact that nobody answered, by every way that was tried', () => {
    const entries = [
      contact('2026-11-01', { answer: 'person' }),
      contact('2026-11-03', { reference: 'T-7', evidence: [2] }),
      contact('2026-11-03', { by: 'them', answer: 'automatic', reference: 'T-7', at: '14:06' }),
      contact('2026-11-10', { way: 'phone', evidence: [2, 4] }),
    ];
    expect(silenceOf(entries, TODAY)).toEqual({
      since: '2026-11-03',
      days: 19,
      attempts: 2,
      ways: ['chat', 'phone'],
      references: ['T-7'],
      automatic: true,
      broken: [],
      evidence: [2, 4],
    });
  });

  it('is there today for a contact of today, and crosses a leap day', () => {
    expect(silenceOf([contact(TODAY)], TODAY)?.days).toBe(0);
    expect(silenceOf([contact('2028-02-28')], '2028-03-01')?.days).toBe(2);
  });

  it('begins with a promise that was broken after an answer', () => {
    const promised = contact('2026-11-02', { answer: 'person', promisedBy: '2026-11-05', said: 'call back' });
    const broken = [{ on: '2026-11-02', promisedBy: '2026-11-05', said: 'call back', evidence: [] }];
    expect(silenceOf([promised], TODAY)).toBeNull();
    expect(brokenPromises([promised], TODAY)).toEqual(broken);
    expect(silenceOf([promised, contact('2026-11-06')], TODAY)?.broken).toEqual(broken);
    const back = contact('2026-11-04', { by: 'them', answer: 'person' });
    expect(brokenPromises([promised, back], TODAY)).toEqual([]);
    expect(brokenPromises([promised], '2026-11-05')).toEqual([]);
  });

  it('of a day without times the answer counts as the later one', () => {
    const both = [
      contact('2026-11-03', { at: '15:00' }),
      contact('2026-11-03', { by: 'them', answer: 'person' }),
    ];
    expect(silenceOf(both, TODAY)).toBeNull();
    expect(silenceOf([...both].reverse(), TODAY)).toBeNull();
  });

  it('does not depend on the order in which entries were written down', () => {
    fc.assert(
      fc.property(log, fc.nat(), (entries, turn) => {
        const turned = entries.map((_, at) => entries[(at + turn) % entries.length] as Contact);
        expect(silenceOf(turned, TODAY)).toEqual(silenceOf(entries, TODAY));
      }),
    );
  });

  it('is not ended by automatic receipts, however many', () => {
    fc.assert(
      fc.property(log, fc.array(anyContact), (entries, more) => {
        const before = silenceOf(entries, TODAY);
        const receipts = more.map((one) => ({ ...one, by: 'them' as const, answer: 'automatic' as const }));
        const after = silenceOf([...entries, ...receipts], TODAY);
        expect([after?.since, after?.days, after?.attempts]).toEqual([
          before?.since,
          before?.days,
          before?.attempts,
        ]);
      }),
    );
  });

  it('is ended by the answer of a person today, and by nothing that lies ahead', () => {
    fc.assert(
      fc.property(log, anyContact, (entries, one) => {
        const answer: Contact = { ...one, by: 'them', answer: 'person', on: TODAY, at: null };
        expect(silenceOf([...entries, answer], TODAY)).toBeNull();
        const ahead: Contact = { ...answer, on: '2026-11-23' };
        expect(silenceOf([...entries, ahead], TODAY)).toEqual(silenceOf(entries, TODAY));
      }),
    );
  });

  it('never claims more attempts, ways or days than the log holds', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const found = silenceOf(entries, TODAY);
        if (!found) return;
        const mine = entries.filter(
          ({ by, answer, on }) => by === 'me' && answer !== 'person' && on <= TODAY,
        );
        expect(found.attempts).toBeGreaterThan(0);
        expect(found.attempts).toBeLessThanOrEqual(mine.length);
        expect(mine.map(({ on }) => on)).toContain(found.since);
        expect(mine.map(({ way }) => way)).toEqual(expect.arrayContaining(found.ways));
        expect(found.broken.every(({ promisedBy }) => promisedBy < TODAY)).toBe(true);
      }),
    );
  });
});
