import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { Jurisdiction } from '../../../utils/model/jurisdiction';
import { courtFiles, courtSheets } from '../../../utils/packaging/court/court-sheets';
import { type CourtSheet, runsOf, type SheetBlock, type Words } from '../../../utils/packaging/court/sheet';
import { sheetPage } from '../../../utils/packaging/court/sheet-page';
import type { PackageInput } from '../../../utils/packaging/package-input';
import { noFacts } from './sample-facts';
import { brought } from './sample-import';
import { captured, custodyOf, sampleCase, sampleInput } from './sample-package';

const KEY = 'ab'.repeat(32);
const evidence = [
  captured({ number: 1 }),
  captured({ number: 3, sealed: noFacts }),
  brought(5, 'a.csv', 'x'),
];
const input = sampleInput({ evidence, trail: { custody: custodyOf(evidence), stamps: [] } });

function wordsIn(block: SheetBlock): readonly Words[] {
  if (block.kind === 'heading') return [block.text];
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : block.lines;
}

function runs({ blocks }: CourtSheet) {
  return blocks.flatMap(wordsIn).flatMap(runsOf);
}

function named(name: string, from: PackageInput = input): CourtSheet {
  const sheet = courtSheets(from).find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no ${name}`);
  return sheet;
}

function told(sheet: CourtSheet): string {
  return runs(sheet)
    .map((run) => (typeof run === 'string' ? run : `[${run.blank}]`))
    .join('\n');
}

describe('which sheets a package has', () => {
  const names = (jurisdiction: Jurisdiction | null | undefined) =>
    courtSheets({ ...input, case: { ...sampleCase, jurisdiction } }).map(({ name }) => name);
  const CN = ['cn-evidence-list', 'cn-electronic-data'];
  const US = ['us-fre-902-certification'];

  it('are those of the case’s jurisdiction, and all while none is chosen', () => {
    expect(names('cn')).toEqual(CN);
    expect(names('us_crypto')).toEqual(US);
    expect(names(null)).toEqual([...CN, ...US]);
    expect(names(undefined)).toEqual([...CN, ...US]);
  });

  it('are none where no rule was read', () => {
    const ours = new Set<Jurisdiction>(['cn', 'cn_crypto', 'us', 'us_crypto']);
    for (const other of Jurisdiction.options.filter((one) => !ours.has(one)))
      expect(names(other)).toEqual([]);
  });
});

describe('every sheet', () => {
  const sheets = courtSheets(input);

  it('says first that it is an unsigned template and no legal advice, and ends with the rule, its source and its day', () => {
    for (const sheet of sheets) {
      const [first] = sheet.blocks;
      const caution = first === undefined ? '' : wordsIn(first).flatMap(runsOf).join(' ');
      expect(first?.kind).toBe('caution');
      expect(caution).toMatch(sheet.language === 'zh' ? /模板，未经签署/ : /TEMPLATE\. Not signed/);
      expect(caution).toMatch(sheet.language === 'zh' ? /不构成法律意见/ : /not legal advice/);
      const last = sheet.blocks.at(-1);
      const rule = last === undefined ? '' : wordsIn(last).flatMap(runsOf).join(' ');
      expect(rule).toMatch(/https?:\/\//);
      expect(rule).toContain('2026-11-22');
    }
  });

  it('has a name for every blank, and blanks wherever somebody signs, dates or vouches', () => {
    for (const sheet of sheets) {
      for (const run of runs(sheet)) if (typeof run !== 'string') expect(run.blank.trim()).not.toBe('');
      const signed = sheet.blocks.flatMap((block) => (block.kind === 'signature' ? wordsIn(block) : []));
      const blanks = signed.flatMap(runsOf).filter((run) => typeof run !== 'string');
      expect(blanks.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('puts the person’s name nowhere, as nobody has signed', () => {
    for (const sheet of sheets) expect(told(sheet)).not.toContain(sampleCase.complainant);
  });

  it('leaves no placeholder behind', () => {
    for (const sheet of sheets)
      expect(told(sheet)).not.toMatch(/undefined|\bNaN\b|\[object|\$\{|TODO|lorem|\bnull\b/i);
  });

  it('says “not recorded” of what an older exhibit does not hold', () => {
    expect(told(named('cn-electronic-data'))).toContain('浏览器：未记录');
    expect(told(named('us-fre-902-certification'))).toContain('not recorded');
  });

  it('keeps the shares of its columns at one whole', () => {
    for (const { blocks } of sheets)
      for (const block of blocks)
        if (block.kind === 'table') {
          expect(block.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          for (const row of [block.head, ...block.rows]) expect(row).toHaveLength(block.shares.length);
        }
  });

  it('is no page that a hostile title can write into', () => {
    const hostile = '</style><script>alert(1)</script>\u202e"} @page { content: url(x) }';
    const shot = captured({ number: 1, title: hostile, url: hostile, walletName: hostile });
    for (const sheet of courtSheets(sampleInput({ evidence: [shot] }))) {
      const page = sheetPage(sheet, KEY);
      expect(page).not.toContain('<script');
      expect(page).not.toContain('\u202e');
    }
  });

  it('comes as a page and as a Word file, byte for byte the same each time', async () => {
    const [one, two] = await Promise.all(
      [0, 1].map(() => Promise.all(courtFiles(input).map((write) => write()))),
    );
    expect(one?.map(({ path }) => path)).toEqual(
      sheets.flatMap(({ name }) => [`data/court/${name}.html`, `data/court/${name}.docx`]),
    );
    expect(one?.map(({ digest }) => digest.sha256)).toEqual(two?.map(({ digest }) => digest.sha256));
  });

  it('has in its Word file every word of its page', async () => {
    const files = await Promise.all(courtFiles(input).map((write) => write()));
    for (const sheet of sheets) {
      const docx = files.find(({ path }) => path.endsWith(`${sheet.name}.docx`));
      const text = docx === undefined ? '' : await textOf(docx.content);
      for (const run of runs(sheet))
        for (const line of typeof run === 'string' ? run.split('\n') : [`〔${run.blank}〕`])
          expect(text).toContain(line.replace(/[&<>"']/g, ''));
    }
  });
});

/** The words of a Word file without the signs that XML writes in its own way. */
async function textOf(content: Blob | Uint8Array<ArrayBuffer>): Promise<string> {
  const entries = await new ZipReader(new BlobReader(new Blob([content]))).getEntries();
  const entry = entries.find(({ filename }) => filename === 'word/document.xml');
  if (!entry || entry.directory) throw new Error('no document in the Word file');
  const xml = await entry.getData(new TextWriter());
  return xml.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|apos|#39);/g, '');
}

describe('证据目录', () => {
  it('has a line for each exhibit with its source and what it showed, and leaves open what it proves', () => {
    const said = told(named('cn-evidence-list'));
    expect(said).toContain('1\nE0001');
    expect(said).toContain(
      'Larch Pay https://pay.larch.example/history?page=1\n取证时间：2026-11-22 18:05:09 (UTC+08:00)',
    );
    expect(said).toContain('从页面读取：交易记录 1 条');
    expect(said).not.toContain(' 0 条');
    for (const blank of ['证明目的', '打印页数', '原件／复制件', '提交人', '提交日期'])
      expect(said.split(`[${blank}]`).length - 1).toBeGreaterThanOrEqual(3);
  });

  it('has a named place for the translation of what is not in Chinese, and none for what is', () => {
    const foreign = captured({
      number: 2,
      title: '交易记录',
      reading: {
        failures: [
          {
            text: 'Try later',
            title: null,
            code: null,
            kind: 'toast',
            seenAt: null,
            goneAt: null,
            selector: '',
          },
          {
            text: '请稍后再试',
            title: null,
            code: null,
            kind: 'toast',
            seenAt: null,
            goneAt: null,
            selector: '',
          },
          {
            text: '後でお試しください',
            title: null,
            code: null,
            kind: 'toast',
            seenAt: null,
            goneAt: null,
            selector: '',
          },
        ],
      },
    });
    const said = told(named('cn-evidence-list', sampleInput({ evidence: [foreign] })));
    expect(said).toContain('[E0002 错误提示 1 译文]');
    expect(said).toContain('[E0002 错误提示 3 译文]');
    expect(said).not.toContain('错误提示 2 译文');
    expect(said).not.toContain('标题 译文');
    expect(said).toContain('[译者姓名或翻译机构]');
  });
});

describe('电子数据情况说明', () => {
  it('answers all six points for each exhibit, and leaves to the person what only the person can say', () => {
    const tables = named('cn-electronic-data').blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(evidence.length);
    for (const { rows } of tables) {
      expect(rows.map(([point]) => String(point).slice(0, 3))).toEqual([
        '（一）',
        '（二）',
        '（三）',
        '（四）',
        '（五）',
        '（六）',
      ]);
      for (const [, facts, open] of rows) {
        expect(facts).not.toBe('');
        expect(runsOf(open ?? '').some((run) => typeof run !== 'string')).toBe(true);
      }
    }
  });

  it('claims a time stamp only where there is one', () => {
    expect(told(named('cn-electronic-data'))).toContain('可信时间戳：制作本页时没有。');
    const custody = custodyOf(evidence);
    const last = custody.at(-1);
    if (last === undefined) throw new Error('the chain is empty');
    const authority = { id: 'oak', name: 'Oak Time', url: 'https://oak.example' };
    const stamps = [{ ...last, state: 'done', time: '2026-11-22T10:07:00.000Z', authority }] as const;
    const said = told(named('cn-electronic-data', { ...input, trail: { custody, stamps } }));
    expect(said).toContain('时间戳：Oak Time 于 2026-11-22 18:07:00 (UTC+08:00) 确认。');
    expect(said).not.toContain('制作本页时没有');
    expect(said).toContain('[时间戳服务机构的资质]');
  });
});

describe('the certification for courts of the United States', () => {
  it('lists the SHA-256 of every file of every exhibit, and lets the declarant say what came of comparing', () => {
    const said = told(named('us-fre-902-certification'));
    for (const { item } of evidence)
      for (const { digest } of item.parts) expect(said).toContain(digest.sha256);
    expect(said).toContain('[outcome: all the same, or which differ]');
    expect(said).toContain('[date of the comparison]');
  });

  it('has both forms of the declaration under 28 U.S.C. § 1746', () => {
    const said = told(named('us-fre-902-certification'));
    expect(said).toContain('I declare under penalty of perjury that the foregoing is true and correct.');
    expect(said).toContain(
      'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.',
    );
    expect(said).toContain('[signature of the declarant]');
  });
});
