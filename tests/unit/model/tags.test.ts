import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changedTags, Tag } from '../../../utils/model/tags';

describe('tags', () => {
  it('are put once, whatever their case, and taken away in any case', () => {
    expect(changedTags(['Rent'], { added: ['rent', '重要'], removed: [] })).toEqual(['Rent', '重要']);
    expect(changedTags(['Rent', '重要'], { added: [], removed: ['RENT'] })).toEqual(['重要']);
  });

  it('are one line without spaces around, and never empty', () => {
    expect(v.parse(Tag, '  to \n ask  ')).toBe('to ask');
    expect(v.safeParse(Tag, ' \t ').success).toBe(false);
    expect(v.safeParse(Tag, 'x'.repeat(41)).success).toBe(false);
  });
});
