import { describe, expect, it } from 'vitest';
import type { CustodyEntry } from '../../../utils/model/custody';
import { assuranceOf, STEPS } from '../../../utils/packaging/assurance';
import { ASSURANCE, assuranceSentences } from '../../../utils/packaging/assurance-words';
import { evidenceIndexCsv } from '../../../utils/packaging/evidence-index';
import type { PackagedEvidence, Trail } from '../../../utils/packaging/package-input';
import { brought } from './sample-import';
import { captured, custodyOf, row, sampleInput } from './sample-package';

const shot = captured({ number: 1 });
const redrawn = captured({ number: 3, picture: 'rendering' });
const statement = brought(5, 'statement.csv', 'a,b\n');

function stampOver(entry: CustodyEntry | undefined, changes: Partial<Trail['stamps'][number]> = {}) {
  if (entry === undefined) throw new Error('no entry to stamp');
  const authority = { id: 'oak', name: 'Oak Time', url: 'https://oak.example/tsa' };
  const time = '2026-11-22T10:07:00.000Z';
  return { seq: entry.seq, hash: entry.hash, state: 'done', time, authority, ...changes } as const;
}

function found(
  piece: PackagedEvidence,
  { evidence = [piece], trail = {} }: { evidence?: PackagedEvidence[]; trail?: Partial<Trail> } = {},
) {
  return assuranceOf(piece, { evidence, trail: { custody: custodyOf(evidence), stamps: [], ...trail } });
}

describe('the step of an exhibit', () => {
  it('is that of pixels with content where no log seals it, and signed and chained where one does', () => {
    expect(found(shot, { trail: { custody: [] } }).step).toBe('pixels');
    expect(found(shot)).toMatchObject({ step: 'sealed', entry: { event: 'captured', evidence: 'E0001' } });
  });

  it('is not raised by an entry that seals other bytes under the same number', () => {
    const other = captured({ number: 1, title: 'x', reading: { transactions: [] } });
    const custody = custodyOf([shot]);
    expect(found(other, { trail: { custody } })).toMatchObject({ step: 'pixels', entry: null, times: [] });
  });

  it('is third-party time by a stamp over its entry or any later one, and by none over an earlier one', () => {
    const custody = custodyOf([redrawn, shot]);
    const sealing = custody.findIndex(({ evidence }) => evidence === 'E0001');
    const step = (at: number, changes = {}) =>
      found(shot, { trail: { custody, stamps: [stampOver(custody[at], changes)] } }).step;
    expect([sealing, custody.length - 1].map((at) => step(at))).toEqual(['timed', 'timed']);
    expect(step(sealing - 1)).toBe('sealed');
    expect(step(sealing, { state: 'waiting', time: null })).toBe('sealed');
    expect(step(sealing, { state: 'failed' })).toBe('sealed');
    expect(step(sealing, { hash: 'cd'.repeat(32) })).toBe('sealed');
  });

  it('names the earliest of several authorities', () => {
    const custody = custodyOf([shot]);
    const last = custody.at(-1);
    const late = stampOver(last, {
      authority: { id: 'b', name: 'Late', url: '' },
      time: '2027-01-01T00:00:00Z',
    });
    const { times } = found(shot, { trail: { custody, stamps: [late, stampOver(last)] } });
    expect(times.map(({ authority }) => authority)).toEqual(['Oak Time', 'Late']);
  });

  it('is corroborated only on top of third-party time; without it the match is named besides', () => {
    const evidence = [shot, statement];
    const custody = custodyOf(evidence);
    const untimed = found(shot, { evidence, trail: { custody } });
    expect(untimed).toMatchObject({ step: 'sealed', rows: { looked: 1, matched: 1, differs: 0 } });
    expect(assuranceSentences(untimed, 'en', '2026-11-22T18:30:00+08:00')).toEqual([
      'Step 5 of 7: Signed and chained.',
      ASSURANCE.en.steps.sealed.means,
      'Besides: Matches the wallet’s statement.',
      'Rows that match the statement: 1 of 1.',
    ]);
    const stamps = [stampOver(custody.at(-1))];
    expect(found(shot, { evidence, trail: { custody, stamps } }).step).toBe('corroborated');
  });

  it('is not corroborated by a statement that says something else', () => {
    const other = captured({
      number: 1,
      reading: {
        transactions: [
          row({ amount: { raw: '- 99.00', value: '-99.00', currency: 'CNY', currencyFrom: 'page' } }),
        ],
      },
    });
    const { holds, rows } = found(other, { evidence: [other, statement] });
    expect(holds.has('corroborated')).toBe(false);
    expect(rows).toEqual({ looked: 1, matched: 0, differs: 1 });
  });

  it('stays where it is for a redrawn picture and a file, whatever seals them; the seals are named besides', () => {
    for (const [piece, step] of [
      [redrawn, 'rendering'],
      [statement, 'given'],
      [captured({ number: 1, picture: 'none' }), 'rendering'],
    ] as const) {
      const custody = custodyOf([piece]);
      const assurance = found(piece, { trail: { custody, stamps: [stampOver(custody.at(-1))] } });
      expect(assurance.step).toBe(step);
      expect(assurance.holds.has('timed')).toBe(true);
      const said = assuranceSentences(assurance, 'zh', '2026-11-22T18:30:00+08:00');
      expect(said).toContain('另外具备：已签名并链式登记、第三方时间。');
      expect(said).toContain('Oak Time 于 2026-11-22 18:07:00 (UTC+08:00) 确认。');
    }
  });

  it('has a name and a meaning that denies something, in both languages', () => {
    for (const step of STEPS) {
      expect(ASSURANCE.en.steps[step].means).toMatch(/\b(?:not|nothing|nobody)\b/);
      expect(ASSURANCE.zh.steps[step].means).toMatch(/不能|没有向/);
    }
  });

  it('stands in the list of exhibits on each of its files', () => {
    const lines = evidenceIndexCsv(sampleInput()).trim().split('\r\n');
    expect(lines[0]).toMatch(/,可信层级 Assurance$/);
    for (const line of lines.filter((one) => one.includes('E0001')))
      expect(line).toMatch(/,5\/7 已签名并链式登记 Signed and chained$/);
    for (const line of lines.filter((one) => one.includes('E0003')))
      expect(line).toMatch(/3\/7 重绘或内容不全 Redrawn, or in part"$/);
  });
});
