import { expect, it } from 'vitest';
import { foundCases } from '../../../utils/cases/found-cases';
import type { Case } from '../../../utils/model/case';
import { piecesOf } from '../../../utils/search/query';

const made = (number: number, words: Partial<Case>): Case => ({
  number,
  title: '',
  issueType: null,
  provider: '',
  whatHappened: '',
  whatIsAsked: '',
  complainant: '',
  account: '',
  createdAt: '',
  updatedAt: '',
  evidence: [],
  ...words,
});

it('a case is found by its own words, all of them, wherever they stand, and never without any', () => {
  const cases = [
    made(1, { title: 'Rent paid twice', provider: '支付宝' }),
    made(2, { whatHappened: '房租重复扣款', whatIsAsked: 'refund 1,280.00' }),
  ];
  const found = (typed: string) => foundCases(cases, piecesOf(typed)).map(({ number }) => number);
  expect(found('RENT 支付')).toEqual([1]);
  expect(found('重复扣款 1280')).toEqual([2]);
  expect(found('rent refund')).toEqual([]);
  expect(found(' ')).toEqual([]);
});
