import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealedFacts } from '../../../utils/model/sealed-facts';
import { sampleFacts } from '../packaging/sample-facts';

const record = { evidence: 'E0001', circumstances: sampleFacts.circumstances };
const list = { format: 'x', seen: 2, of: null, gaps: [], views: 1, leftOut: 0, full: false, rows: [{}, {}] };

describe('the facts in the sealed files of an item', () => {
  it('come back as they were written, and those of a followed list beside them', () => {
    expect(sealedFacts(record, null)).toEqual(sampleFacts);
    expect(sealedFacts(record, list).followed).toEqual({
      seen: 2,
      of: null,
      gaps: [],
      views: 1,
      leftOut: 0,
      full: false,
    });
  });

  it('are absent one by one: a fact that is missing or spoiled costs no other', () => {
    for (const name of Object.keys(sampleFacts.circumstances)) {
      const { [name]: _, ...rest } = { ...sampleFacts.circumstances } as Record<string, unknown>;
      expect(sealedFacts({ circumstances: rest }, null).circumstances).toEqual(rest);
      const spoiled = { ...rest, [name]: { no: 'such shape' } };
      expect(sealedFacts({ circumstances: spoiled }, null).circumstances).toEqual(rest);
    }
  });

  it('are none in a record that holds none, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const facts = sealedFacts({ ...(typeof one === 'object' ? one : {}), circumstances: other }, one);
        expect(facts.followed).toBeNull();
        expect(typeof facts.circumstances).toBe('object');
      }),
    );
    expect(sealedFacts(null, undefined)).toEqual({ circumstances: {}, followed: null });
  });
});
