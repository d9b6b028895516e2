import { expect, it } from 'vitest';
import type { TextCover } from '../../../../utils/model/redaction';
import {
  addBox,
  changeBox,
  coverText,
  dropBox,
  dropText,
  isReviewed,
  leaveOut,
  liftText,
  markSeen,
  newRedaction,
  seenOf,
  withProposals,
} from '../../../../utils/redaction/review/review-steps';

const PHONE: TextCover = { text: '138 0013 8000', reason: 'phone', by: 'rule', lifted: false };
const EMAIL: TextCover = { text: 'lin@example.org', reason: 'email', by: 'rule', lifted: false };
const BOX = { x: 10, y: 20, width: 200, height: 30 };
const NOW = '2026-11-22T12:00:00Z';

it('a proposal that was lifted stays lifted when it is proposed again', () => {
  const lifted = liftText(withProposals(newRedaction(1), [PHONE]), PHONE.text, true);
  const again = withProposals(lifted, [PHONE, EMAIL, EMAIL]);
  expect(again.texts).toEqual([{ ...PHONE, lifted: true }, EMAIL]);
});

it('proposals that bring nothing new leave what is there as it is', () => {
  const first = withProposals(newRedaction(1), [PHONE]);
  expect(withProposals(first, [PHONE])).toBe(first);
});

it('a text is covered once, whatever blanks it is typed with, and typing a lifted one covers it again', () => {
  const typed = coverText(newRedaction(1), '  Lin \n Wei ', 'name');
  expect(typed.texts).toEqual([{ text: 'Lin Wei', reason: 'name', by: 'person', lifted: false }]);
  expect(coverText(typed, 'Lin Wei', 'other')).toEqual(typed);
  expect(coverText(liftText(typed, 'Lin Wei', true), 'Lin Wei', 'name')).toEqual(typed);
  expect(coverText(typed, '   ', 'other')).toBe(typed);
  const proposed = withProposals(newRedaction(1), [PHONE]);
  expect(coverText(proposed, '13800138000', 'other')).toBe(proposed);
});

it('only what the person added can be taken away; what a rule proposed is lifted', () => {
  const both = coverText(withProposals(newRedaction(1), [PHONE]), 'Lin Wei', 'name');
  expect(dropText(dropText(both, 'Lin Wei'), PHONE.text).texts).toEqual([PHONE]);
  const boxed = addBox(newRedaction(1), { evidence: 7, part: 'pixels-1.png' }, BOX);
  expect(dropBox(boxed, 0).pictures).toEqual([]);
  const [own] = boxed.pictures;
  const proposed = { ...boxed, pictures: own ? [{ ...own, by: 'rule' as const }] : [] };
  expect(dropBox(proposed, 0).pictures).toMatchObject([{ by: 'rule', lifted: true }]);
});

it('a box is changed at its own place and nowhere else', () => {
  const place = { evidence: 7, part: 'pixels-1.png' };
  const two = addBox(addBox(newRedaction(1), place, BOX), place, BOX);
  const moved = changeBox(two, 1, { x: 99, reason: 'balance' });
  expect(moved.pictures[0]).toEqual(two.pictures[0]);
  expect(moved.pictures[1]).toEqual({ ...two.pictures[1], x: 99, reason: 'balance' });
});

it('a part is left out once, and only that part comes in again', () => {
  const out = leaveOut(leaveOut(leaveOut(newRedaction(1), 7, 'a', true), 7, 'a', true), 8, 'a', true);
  expect(out.leftOut).toEqual([
    { evidence: 7, part: 'a' },
    { evidence: 8, part: 'a' },
  ]);
  expect(leaveOut(out, 7, 'a', false).leftOut).toEqual([{ evidence: 8, part: 'a' }]);
});

it('the review is done when the last exhibit was looked through, and no longer when one is taken back or added', () => {
  const one = markSeen(newRedaction(1), 7, true, [7, 9], NOW);
  expect([one.reviewedAt, seenOf(one, [7, 9]), isReviewed(one, [7, 9])]).toEqual([null, 1, false]);
  const both = markSeen(one, 9, true, [7, 9], NOW);
  expect([both.reviewedAt, isReviewed(both, [7, 9])]).toEqual([NOW, true]);
  expect(isReviewed(both, [7, 9, 11])).toBe(false);
  const back = markSeen(both, 7, false, [7, 9], NOW);
  expect([back.reviewedAt, isReviewed(back, [7, 9])]).toEqual([null, false]);
  expect(isReviewed(undefined, [7])).toBe(false);
});
