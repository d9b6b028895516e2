import { describe, expect, it } from 'vitest';
import { fitnessOf } from '../../../../utils/complaint/fitness';
import type { FitnessInput } from '../../../../utils/complaint/fitness/occasion';
import type { FitnessId } from '../../../../utils/model/fitness';
import type { Imported } from '../../../../utils/model/imported';
import { loadRules } from '../../../../utils/redress/load';
import { caseOf, exhibitOf, message, part, transaction } from '../invented';
import { sound } from './occasion';

const [hk, tw, uk] = await Promise.all([loadRules('hk'), loadRules('tw'), loadRules('uk')]);
const input = (changes: Partial<FitnessInput> = {}) => sound({ rules: hk, ...changes });
const found = (changes: Partial<FitnessInput>, id: FitnessId) =>
  fitnessOf(input(changes)).filter((point) => point.id === id);
const written = (text: string): Partial<FitnessInput> => ({ text: `${sound().text}\n${text}` });
const subject = (fields: Parameters<typeof caseOf>[0]) => ({ case: caseOf({ ...sound().case, ...fields }) });
const file = (fields: Partial<Imported>): Imported => ({
  kind: 'recording',
  fileName: 'call.m4a',
  from: '',
  modifiedAt: null,
  mail: null,
  walletFrom: null,
  ...fields,
});

describe('a complaint before it is sent', () => {
  it('that has everything is told nothing', () => {
    expect(fitnessOf(input())).toEqual([]);
  });

  it.each([
    ['secret', 'My code: verification code 316072.', '██████'],
    ['secret', 'Card 4111 1111 1111 1111.', '1111'],
    ['identity_number', '他的身份证号是11010519491231002X。', '11010519491231002X'],
    ['phone', '请打 13800138000 找她。', '13800138000'],
    ['phone', 'Call +44 20 7946 0018.', '+44 20 7946 0018'],
    ['email', 'Ask maya@other.example.', 'maya@other.example'],
    ['exhibit_unknown', 'See E0009.', 'E0009'],
    ['unsupported', 'They also took USD 19.99.', 'They also took USD 19.99.'],
    ['unsupported', '另外还扣了19.99元。', '19.99元'],
  ] as const)('%s: “%s” is pointed out', (id, text, shown) => {
    expect(String(found(written(text), id)[0]?.values[0])).toContain(shown);
  });

  it.each([
    ['secret', 'Order no. 4111111111111111.'],
    ['identity_number', '订单号 110105194912310021。'],
    ['identity_number', '流水号 110105194913310021。'],
    ['phone', 'Transaction 20261103-7 of 2026-11-03.'],
    ['phone', '订单 13800138000123。'],
    ['email', 'My account is lin.wei@example.com.'],
    ['exhibit_unknown', 'See E0001.'],
    ['unsupported', 'I repeat that they took USD 48.5 from me.'],
    ['unsupported', 'It happened on 3 November 2026 at 14:05.'],
  ] as const)('%s: “%s” is left alone', (id, text) => {
    expect(found(written(text), id)).toEqual([]);
  });

  it('never repeats a secret', () => {
    const points = fitnessOf(input(written('Card 4111 1111 1111 1111, verification code 316072.')));
    expect(JSON.stringify(points)).not.toMatch(/4111|316072/);
  });

  it('the person’s own words are held against the exhibits, too, what is written from them is not', () => {
    const own = 'They took USD 77.00 more.';
    const text = `${sound().text}\n${own}`;
    expect(found({ text, generated: text, ...subject({ whatHappened: own }) }, 'unsupported')).toHaveLength(
      1,
    );
    const sum = 'In total USD 97.00 left the account.';
    expect(found({ text: sum, generated: sum }, 'unsupported')).toEqual([]);
    expect(found({ text: `${sum}\nI ask for USD 97 back.`, generated: sum }, 'unsupported')).toEqual([]);
  });

  it.each([
    ['no_reference', { transactions: [transaction({ occurredAt: { zone: '+08:00' } })] }],
    ['zone_unknown', { transactions: [transaction()] }],
    ['date_open', { transactions: [transaction({ occurredAt: { value: null, precision: null } })] }],
    ['amount_open', { transactions: [transaction({ amount: { value: null } })] }],
  ] as const)('%s is told of what a page leaves open', (id, { transactions }) => {
    expect(found({ exhibits: [exhibitOf(1, { transactions: [...transactions] })] }, id)).toHaveLength(1);
  });

  it('a day without a time needs no zone, and silence no transaction number', () => {
    const exhibits = [exhibitOf(1, { transactions: [transaction({ occurredAt: { precision: 'day' } })] })];
    expect(found({ exhibits }, 'zone_unknown')).toEqual([]);
    expect(found({ exhibits, ...subject({ issueType: 'no_answer' }) }, 'no_reference')).toEqual([]);
  });

  it.each([
    ['cn', 'Where is my refund, please?', 1],
    ['cn', '我的退款在哪里？请尽快回复我。', 0],
    ['uk', '我的退款在哪里？请尽快回复我。', 1],
    ['us', 'Where is my refund, please?', 0],
    ['us', 'Où est mon remboursement ?', 0],
    ['hk', '我的退款在哪里？请尽快回复我。', 0],
    ['tw', 'Где мой возврат, пожалуйста?', 1],
    ['us', '返金はどこですか。教えてください。', 1],
  ] as const)(
    'at a desk of %s an exhibit that says “%s” wants %d translations',
    (jurisdiction, said, count) => {
      const exhibits = [exhibitOf(1, { messages: [message('me', said)] })];
      expect(found({ exhibits, ...subject({ jurisdiction }) }, 'exhibit_foreign')).toHaveLength(count);
      const translated = [...exhibits, exhibitOf(2, {}, { imported: file({ fileName: '译文.pdf' }) })];
      expect(found({ exhibits: translated, ...subject({ jurisdiction }) }, 'exhibit_foreign')).toEqual([]);
    },
  );

  it('a recording and a large exhibit are told of with their number and size', () => {
    const recording = exhibitOf(4, {}, { imported: file({}), parts: [part('call.m4a', 'original')] });
    expect(found({ exhibits: [recording] }, 'exhibit_kind')[0]?.values).toEqual(['E0004']);
    const pdf = { ...part('a.pdf', 'original'), type: 'application/pdf' };
    const letter = exhibitOf(4, {}, { imported: file({ fileName: 'letter.pdf' }), parts: [pdf] });
    expect(found({ exhibits: [letter] }, 'exhibit_kind')).toEqual([]);
    const large = { ...pdf, digest: { ...pdf.digest, size: 30_000_000 } };
    expect(found({ exhibits: [exhibitOf(1, {}, { parts: [large] })] }, 'exhibit_large')[0]?.values).toEqual([
      30,
    ]);
  });

  it('an attempt to reach the provider is any contact, date or message of the person’s own', () => {
    const none = subject({ contactedOn: null, complainedOn: null });
    expect(found(none, 'no_contact')).toHaveLength(1);
    expect(found({ ...none, channel: 'support' }, 'no_contact')).toEqual([]);
    const chat = [exhibitOf(1, { messages: [message('me', 'Hello?')] })];
    expect(found({ ...none, exhibits: chat }, 'no_contact')).toEqual([]);
    expect(found(subject({ complainedOn: null }), 'no_contact')).toEqual([]);
    expect(found({ ...subject({ complainedOn: null }), channel: 'regulator' }, 'no_complaint')).toHaveLength(
      1,
    );
  });

  it('without a place no deadline is judged, and that is said', () => {
    expect(fitnessOf(input({ rules: null })).map(({ id }) => id)).toEqual(['no_place']);
  });

  it('a deadline that was missed is told with what was to be done, and one that was kept is not', () => {
    const late = subject({ answeredOn: '2026-08-01', complainedOn: '2026-06-05' });
    const [missed] = found({ ...late, rules: tw }, 'deadline_missed');
    expect(missed).toMatchObject({ severity: 'risk', values: ['2026-09-03'] });
    expect(missed?.what?.zh).not.toBe('');
    expect(
      found({ rules: tw, ...subject({ ...late.case, heldElsewhere: true }) }, 'deadline_missed'),
    ).toEqual([]);
    expect(found({ rules: tw, ...subject({ answeredOn: '2026-11-01' }) }, 'deadline_missed')).toEqual([]);
  });

  it('a last safe day within a week is told, a rule that nobody read only perhaps', () => {
    const near = found({ rules: tw, ...subject({ answeredOn: '2026-09-28' }) }, 'deadline_near');
    expect(near[0]?.values).toEqual(['2026-11-26']);
    const untold = subject({ contactedOn: null, complainedOn: null, happenedOn: '2025-01-02' });
    expect(found({ rules: uk, ...untold }, 'deadline_perhaps').map(({ values }) => values)).toContainEqual([
      '2026-02-02',
    ]);
  });

  it('the greatest harm comes first', () => {
    const points = fitnessOf(
      input({ rules: null, ...written('They also took USD 19.99. Ask maya@other.example.') }),
    );
    expect(points.map(({ severity }) => severity)).toEqual(['risk', 'missing', 'open']);
  });
});
