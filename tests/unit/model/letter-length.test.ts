import { expect, test } from 'vitest';
import { letterLength, letterLimit, letterProper } from '../../../utils/model/letter-length';

test('what is enclosed is no part of a letter’s length', () => {
  expect(letterProper('Dear all,\n\nbye\n\nEnclosure 1: List of exhibits\n- E0001')).toBe('Dear all,\n\nbye');
  expect(letterProper('您好\n\n附件一：证据目录\n1. E0001')).toBe('您好');
  expect(letterProper('The enclosure: none\n')).toBe('The enclosure: none');
});

test('desks count in their own ways', () => {
  expect(letterLength('Two words\n', 'words')).toBe(2);
  expect(letterLength('向A支付128.00元。', 'zi')).toBe(7);
  expect(letterLength('向A支付12元', 'post_zi')).toBe(6);
  expect(letterLength('a😀b', 'characters')).toBe(3);
});

test('a post has the limit of its site, PayPal that of its form, an authority’s text none', () => {
  expect(letterLimit('post', 'zh', '')).toEqual({ unit: 'post_zi', most: 140, hard: true });
  expect(letterLimit('formal', 'en', 'PayPal UK')).toEqual({ unit: 'characters', most: 2500, hard: true });
  expect(letterLimit('formal', 'en', 'Lantern Pay')).toMatchObject({ unit: 'words', hard: false });
  expect(letterLimit('regulator', 'en', 'Lantern Pay')).toBeNull();
});
