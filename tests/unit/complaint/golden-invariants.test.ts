import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import { Channel } from '../../../utils/model/case';
import { exhibit } from '../../../utils/model/evidence';
import { letterLength, letterLimit, letterProper } from '../../../utils/model/letter-length';
import { GOLDEN } from './golden-cases';
import type { GoldenCase } from './golden-facts/golden-case';

const texts = Object.entries(GOLDEN).flatMap(([name, input]) =>
  Channel.options.map((channel) => ({
    title: `${name} ${channel}`,
    name,
    input,
    channel,
    ...compose({ ...input, channel }),
  })),
);

/** Few facts: a handful of rows that leave nothing open, and nothing that happened after the first complaint. */
function isPlain({ exhibits, contacts = [], silence = null, overdue = null }: GoldenCase): boolean {
  const rows = exhibits.flatMap(({ reading }) => [...reading.transactions, ...reading.messages]);
  const open = exhibits.some(({ reading }) =>
    reading.transactions.some(({ amount, occurredAt }) => amount.value === null || occurredAt.value === null),
  );
  return !open && overdue === null && rows.length <= 3 && contacts.length === 0 && silence === null;
}

describe('what the agreed texts have in common', () => {
  test('they cover the five problems, both languages, a dozen jurisdictions and crypto', () => {
    const cases = Object.values(GOLDEN);
    expect(cases.length).toBeGreaterThanOrEqual(24);
    for (const language of ['en', 'zh']) {
      const own = cases.filter((one) => one.language === language);
      expect(new Set(own.map((one) => one.case.issueType)).size).toBe(5);
    }
    expect(new Set(cases.map((one) => one.case.jurisdiction)).size).toBeGreaterThanOrEqual(12);
  });

  test.each(texts)(
    '$title cites exhibits of its case only, and leaves nothing to fill in',
    ({ text, input, channel }) => {
      const known = input.exhibits.map(({ item }) => exhibit(item.number));
      for (const cited of text.match(/E\d{4,}/g) ?? []) expect(known).toContain(cited);
      expect(text).not.toMatch(/[[\]{}<>]|undefined|null|NaN|“”|\(\)|（）|TODO|XX/);
      if (channel !== 'hotline') expect(text).not.toContain('__');
    },
  );

  test.each(texts.filter(({ channel }) => channel !== 'post'))(
    '$title states no figure, number or quotation without an exhibit, unless on the person’s own word',
    ({ text, own, input }) => {
      const numbers = input.exhibits.flatMap(({ reading }) =>
        reading.transactions.flatMap(({ references }) => references.map(({ value }) => value)),
      );
      const said = own.flatMap((passage) => passage.split('\n'));
      for (const line of text.split('\n')) {
        if (said.some((one) => line.includes(one))) continue;
        const states =
          numbers.some((one) => line.includes(one)) ||
          /(?!CFR)[A-Z]{3} [\d,]+\.\d\d|\d\.\d+(?:元|港元| [A-Z]{3,5})|[一二两\d]+笔|“/.test(line);
        if (states) expect(line).toMatch(/E\d{4}/);
      }
    },
  );

  test.each(texts.filter(({ input }) => input.language === 'zh'))(
    '$title keeps to Chinese punctuation',
    ({ text }) => {
      expect(text).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}/u);
      expect(text).not.toMatch(/\p{Script=Han}\.(?!\d)|[，。；：]{2}|。；|，。/u);
      expect(text).not.toMatch(
        /[^\n\u3000] {2}| \p{Script=Han}(?<!\. \p{Script=Han})(?<![\w”] \p{Script=Han})/u,
      );
      expect(text).not.toContain('"');
    },
  );

  test.each(texts.filter(({ input }) => input.language === 'en'))(
    '$title keeps to English punctuation',
    ({ text }) => {
      expect(text).not.toMatch(/ {2}| [,.;:]|,,|\.\.|;;|"|\ba [aeio]|\p{Script=Han}/u);
    },
  );

  test.each(texts.filter(({ input, channel }) => ['support', 'formal'].includes(channel) && isPlain(input)))(
    '$title keeps to a page',
    ({ text, input }) => {
      const [unit, least, most] =
        input.language === 'en' ? (['words', 150, 350] as const) : (['zi', 250, 600] as const);
      const length = letterLength(text, unit);
      expect(length).toBeGreaterThanOrEqual(least);
      expect(length).toBeLessThanOrEqual(most);
    },
  );

  test.each(texts.filter(({ channel }) => channel === 'formal'))(
    '$title stays short enough to be read also after a long history',
    ({ text, input }) => {
      expect(letterLength(text, input.language === 'en' ? 'words' : 'zi')).toBeLessThanOrEqual(
        input.language === 'en' ? 500 : 720,
      );
      expect(letterProper(text)).toMatch(input.language === 'en' ? /Yours faithfully/ : /敬礼！/);
    },
  );

  test.each(texts.filter(({ channel }) => channel === 'post'))(
    '$title tells nobody who the person is, and fits',
    ({ text, input }) => {
      const { complainant, account, whatHappened, providerReference } = input.case;
      const parties = input.exhibits.flatMap(({ reading }) =>
        reading.transactions.flatMap(({ counterparty, references }) => [
          counterparty?.value,
          ...references.map(({ value }) => value),
        ]),
      );
      for (const secret of [complainant, account, whatHappened, providerReference, ...parties])
        if (secret) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/E\d{4}|\d:\d\d|\d日|\b\d{1,2} (?:January|October|November|December)/);
      const limit = letterLimit('post', input.language, '');
      expect(limit).not.toBeNull();
      if (limit) expect(letterLength(text, limit.unit)).toBeLessThanOrEqual(limit.most);
    },
  );

  test('no two cases have the same letter', () => {
    const formal = texts.filter(({ channel }) => channel === 'formal').map(({ text }) => text);
    expect(new Set(formal).size).toBe(formal.length);
  });
});
