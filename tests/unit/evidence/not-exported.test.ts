import { describe, expect, it } from 'vitest';
import { notExported } from '../../../utils/evidence/not-exported';
import type { CustodyEntry, CustodyEvent } from '../../../utils/model/custody';

function chain(...events: [day: number, event: CustodyEvent, evidence: string | null, label?: string][]) {
  return events.map(
    ([day, event, evidence, label], index): CustodyEntry => ({
      seq: index + 1,
      at: new Date(Date.UTC(2026, 10, day)).toISOString(),
      event,
      evidence,
      case: label ?? null,
      sha256: null,
      prev: '',
      hash: '',
    }),
  );
}
const NONE = new Set<string>();

describe('captures that wait to be exported', () => {
  it('are those that were in no case when it was exported', () => {
    const entries = chain(
      [2, 'linked', 'E0001', 'C0001'],
      [2, 'linked', 'E0002', 'C0001'],
      [2, 'unlinked', 'E0002', 'C0001'],
      [3, 'exported', null, 'C0001'],
      [4, 'linked', 'E0003', 'C0001'],
    );
    expect(notExported(['E0001', 'E0002', 'E0003'], entries, NONE)).toBe(2);
    expect(
      notExported(['E0001', 'E0002', 'E0003'], [...entries, ...chain([5, 'exported', null, 'C0001'])], NONE),
    ).toBe(1);
  });

  it('still wait when nothing but a redacted copy was made of them', () => {
    const entries = chain(
      [2, 'linked', 'E0001', 'C0001'],
      [3, 'redacted', null, 'C0001'],
      [3, 'exported', null, 'C0001'],
    );
    expect(notExported(['E0001'], entries, NONE)).toBe(1);
    expect(notExported(['E0001'], [...entries, ...chain([5, 'exported', null, 'C0001'])], NONE)).toBe(0);
  });

  it('still wait when the export was called off, or ended before there was a package', () => {
    const entries = chain([2, 'linked', 'E0001', 'C0001'], [3, 'exported', null, 'C0001']).map((entry) =>
      entry.event === 'exported' ? { ...entry, sha256: 'a1' } : entry,
    );
    expect(notExported(['E0001'], entries, new Set(['a1']))).toBe(1);
    expect(notExported(['E0001'], entries, new Set(['b2']))).toBe(0);
  });
});
