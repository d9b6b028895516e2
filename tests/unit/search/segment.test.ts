import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAll, patternOf, piecesOf } from '../../../utils/search/query';
import { buildSegment, findInSegment, SEGMENT_SIZE, segmentOf } from '../../../utils/search/segment';
import { folded } from '../../../utils/search/terms';

const TEXTS = [
  { evidence: 256, text: '支付宝 交易成功 ¥1,280.00' },
  { evidence: 257, text: '退款 成功，宝付支 Alipay+' },
  { evidence: 300, text: 'Refund of 1280.00 for order 20261122004567' },
  { evidence: 511, text: '交易失败 余额不足' },
];
const index = buildSegment(TEXTS);

/** What the index gives for a query, and of that what has the pieces as they stand. */
function search(query: string): number[] {
  const pieces = piecesOf(query);
  const found = findInSegment(
    1,
    [index],
    pieces.flatMap(({ terms }) => terms),
  );
  const patterns = pieces.filter(({ isLoose }) => isLoose).map(patternOf);
  return found
    .filter((number) =>
      hasAll(folded(TEXTS.find(({ evidence }) => evidence === number)?.text ?? ''), patterns),
    )
    .sort();
}

describe('the index of a segment', () => {
  it.each([
    ['支付', [256]],
    ['支付宝', [256]],
    ['成功', [256, 257]],
    ['宝', [256, 257]],
    ['交易', [256, 511]],
    ['交易 成功', [256]],
    ['REF', [300]],
    ['fund', []],
    ['1280', [256, 300]],
    ['1,280.00', [256, 300]],
    ['20261122', [300]],
    ['1280 refund', [300]],
    ['成功支付', []],
    ['没有', []],
  ])('finds %s where it stands and nowhere else', (query, numbers) => {
    expect(search(query)).toEqual(numbers);
  });

  it('finds what is spread over what was read and what was noted', () => {
    const noted = buildSegment([{ evidence: 511, text: 'called 已投诉' }]);
    const [pieces] = [piecesOf('失败 投诉')];
    expect(
      findInSegment(
        1,
        [index, noted],
        pieces.flatMap(({ terms }) => terms),
      ),
    ).toEqual([511]);
  });

  it('an empty index has nothing, and a query without a word asks for nothing', () => {
    expect(findInSegment(0, [buildSegment([])], ['a'])).toEqual([]);
    expect(piecesOf(' ,.!？ ')).toEqual([]);
    expect(findInSegment(1, [index], [])).toEqual([]);
  });

  it('every text is found by the beginning of every word and by every run in it', () => {
    const unit = fc.constantFrom(...'ab1.,0 支付宝款é𠮷한İ\n'.split(''), '𠮷');
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({ evidence: fc.nat(SEGMENT_SIZE - 1), text: fc.string({ unit, maxLength: 12 }) }),
          {
            selector: ({ evidence }) => evidence,
          },
        ),
        (texts) => {
          const built = buildSegment(texts);
          for (const { evidence, text } of texts)
            for (const { terms } of piecesOf(text))
              expect(findInSegment(segmentOf(evidence), [built], terms)).toContain(evidence);
        },
      ),
    );
  });

  it('gives what a look through every text gives', () => {
    const unit = fc.constantFrom(...'ab支付宝 '.split(''));
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit, maxLength: 8 }), { maxLength: 20 }),
        fc.string({ unit, minLength: 1, maxLength: 4 }),
        (texts, query) => {
          const pieces = piecesOf(query);
          const patterns = pieces.map(patternOf);
          const built = buildSegment(texts.map((text, evidence) => ({ evidence, text })));
          const terms = pieces.flatMap((piece) => piece.terms);
          const found = findInSegment(0, [built], terms).filter((number) =>
            hasAll(folded(texts[number] ?? ''), patterns),
          );
          const wanted = texts.flatMap((text, number) =>
            pieces.length > 0 && hasAll(folded(text), patterns) ? [number] : [],
          );
          expect(found.sort((a, b) => a - b)).toEqual(wanted);
        },
      ),
    );
  });
});
