import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import type { ReadingNote } from '../../../utils/model/reading';
import type { TextLanguage } from '../../../utils/model/text-language';
import { caseOf, exhibitOf, given, transaction } from './invented';

function write(notes: ReadingNote[], language: TextLanguage): string {
  const read = exhibitOf(4, { transactions: [transaction()], notes });
  return compose(
    given(caseOf(), [exhibitOf(3, { transactions: [transaction()] }), read], 'legal_aid', language),
  ).text;
}

const ASKED = [
  ['page_unknown', 'en', 'This kind of page was read in a general way'],
  ['page_unknown', 'zh', '该类页面仅按通用方式读取'],
  ['layout_changed', 'en', 'The page’s layout had changed'],
  ['layout_changed', 'zh', '采集时页面布局已有变化'],
] as const;

describe('what the reader noted of its own work becomes a question for an adviser', () => {
  test.each(ASKED)('%s in %s: asked of that exhibit alone', (note, language, question) => {
    const line = write([note], language)
      .split('\n')
      .filter((one) => one.includes(question));
    expect(line).toHaveLength(1);
    expect(line[0]).toContain('E0004');
    expect(line[0]).not.toContain('E0003');
  });

  test.each(ASKED)('%s in %s: not asked where it was not noted', (_, language, question) => {
    expect(write([], language)).not.toContain(question);
  });
});
