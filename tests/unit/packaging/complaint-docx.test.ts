import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compose } from '../../../utils/complaint/compose';
import { documentOf } from '../../../utils/complaint/document';
import type { Channel } from '../../../utils/model/case';
import { complaintDocx } from '../../../utils/packaging/complaint-docx';
import { documentFiles } from '../../../utils/packaging/documents';
import { GOLDEN } from '../complaint/golden-cases';
import { sampleInput } from './sample-package';

async function filesOf(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const entries = await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries();
  const files = entries.filter((entry) => !entry.directory);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.filename, await file.getData(new TextWriter())] as const),
    ),
  );
}

function letterOf(name: string, channel: Channel, change = (text: string) => text) {
  const input = GOLDEN[name];
  if (!input) throw new Error(`there is no case ${name}`);
  const { text } = compose({ ...input, channel });
  return { letter: { channel, language: input.language, text: change(text) }, exhibits: input.exhibits };
}

function word(name: string, channel: Channel) {
  const { letter, exhibits } = letterOf(name, channel);
  return complaintDocx(letter, exhibits, 'Complaint C0001', '2026-11-05');
}

afterEach(() => vi.useRealTimers());

describe('a letter as a Word file', () => {
  test('holds every character of the letter, in order', async () => {
    for (const [name, channel] of [
      ['us.charged-twice-no-answer.en', 'formal'],
      ['cn.theft.zh', 'legal_aid'],
      ['cn.theft-long-history.zh', 'regulator'],
    ] as const) {
      const xml = (await filesOf(await word(name, channel))).get('word/document.xml') ?? '';
      const shown = [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
      const { letter } = letterOf(name, channel);
      const plain = (text: string) =>
        text
          .replace(/&amp;/g, '&')
          .replace(/&quot;/g, '"')
          .replace(/&apos;/g, '’')
          .replace(/[\s•]|^- /gm, '');
      const listed = letter.text.slice(0, letter.text.search(/^(?:Enclosure|附件)/m)).replace(/^- /gm, '');
      expect(plain(shown)).toContain(plain(listed));
    }
  });

  test('the same letter gives the same bytes, whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-05T08:00:00Z'), toFake: ['Date'] });
    const one = await word('cn.theft.zh', 'formal');
    vi.setSystemTime(new Date('2031-02-03T23:59:58Z'));
    expect(Buffer.from(await word('cn.theft.zh', 'formal')).equals(Buffer.from(one))).toBe(true);
  });

  test('is A4, counts its pages, names a Chinese font, and no author', async () => {
    const files = await filesOf(await word('cn.charged-twice.zh', 'formal'));
    expect(files.get('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(files.get('word/document.xml')).toContain('w:eastAsia="SimSun"');
    expect(files.get('word/footer1.xml')).toContain('NUMPAGES');
    // Else Word sets tables out of the margin, and says “Compatibility Mode”.
    expect(files.get('word/settings.xml')).toContain('w:name="compatibilityMode"');
    expect(files.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
    expect(files.get('docProps/core.xml')).toContain('2026-11-05T00:00:00Z');
  });

  test('characters that XML cannot hold, and markup, do no harm', async () => {
    const { letter, exhibits } = letterOf(
      'us.charged-twice.en',
      'formal',
      () => 'A\u0000\u001b\ud800 <w:p/> & ]]>\n\n\u202eB',
    );
    const files = await filesOf(await complaintDocx(letter, exhibits, '<&"', '2026-11-05'));
    const xml = files.get('word/document.xml') ?? '';
    expect(xml).toContain('A &lt;w:p/&gt; &amp; ]]&gt;');
    expect(xml).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });
});

describe('the list of evidence', () => {
  test('is a table of seven columns with a row for each exhibit', () => {
    const { letter, exhibits } = letterOf('cn.theft.zh', 'legal_aid');
    const table = documentOf(letter, exhibits).find((block) => block.kind === 'catalogue');
    expect(table?.rows.map((row) => row.number)).toEqual(['E0001', 'E0002']);
    expect(Object.values(table?.columns ?? {})).toEqual([
      '编号',
      '类别',
      '名称',
      '来源',
      '证明对象',
      '页数',
      '取得时间',
    ]);
  });

  test('stays as the person left it where a line of it was changed', () => {
    const { letter, exhibits } = letterOf('cn.theft.zh', 'legal_aid', (text) =>
      text.replace('页数：1', '页数：2'),
    );
    const blocks = documentOf(letter, exhibits);
    expect(blocks.some((block) => block.kind === 'catalogue')).toBe(false);
    expect(JSON.stringify(blocks)).toContain('页数：2');
  });
});

test('a package holds a Word file of each letter, and none of a message', async () => {
  const drafts = (['support', 'formal', 'regulator', 'legal_aid'] as const).map((channel) => ({
    channel,
    language: 'en' as const,
    text: 'Dear Sir or Madam,\n\nPlease see E0001.\n',
  }));
  const files = await documentFiles({ ...sampleInput(), drafts });
  expect(files.map(({ path }) => path).filter((path) => /complaint.*\.docx$/.test(path))).toEqual([
    'data/complaint.formal.en.docx',
    'data/complaint.regulator.en.docx',
    'data/complaint.legal_aid.en.docx',
  ]);
});
