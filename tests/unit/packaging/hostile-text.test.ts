import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECIMAL } from '../../../utils/model/decimal';
import { writeBagInfo } from '../../../utils/packaging/bag-info';
import { complaintPage } from '../../../utils/packaging/complaint-page';
import { writeCsv } from '../../../utils/packaging/csv';
import { documentFiles } from '../../../utils/packaging/documents';
import { evidenceIndexPage } from '../../../utils/packaging/evidence-index-page';
import { html, quoted } from '../../../utils/packaging/html';
import { methodPage } from '../../../utils/packaging/method-page';
import type { PackageInput } from '../../../utils/packaging/package-input';
import { writeReadme } from '../../../utils/packaging/readme';
import { transactionsCsv } from '../../../utils/packaging/transactions-csv';
import { captured, row, sampleCase, sampleInput } from './sample-package';

const nasty = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title><svg/onload=alert(1)>',
    '<!-- --><![CDATA[ ]]>',
    'javascript:alert(1)',
    '&lt;b&gt; &amp;',
    '\u202eexe.fdp\u2066 abc \u200f',
    '=HYPERLINK("https://evil.example","x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r\nPayload-Oxum: 0.0',
    '  =1',
    '＝1',
    'a,b\n"c"\r\nd',
    '\u0000\u0007\u001b[31m',
    '\ud800 half',
    '$1 `x` {{y}} %s',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** The same package with one text wherever a page or a person may put any. */
function packageOf(text: string): PackageInput {
  const evidence = [
    captured({
      number: 1,
      title: text,
      url: text,
      walletName: text,
      missing: [{ part: text, cause: text }],
      reading: {
        transactions: [
          row({
            occurredAt: { raw: text, value: null, zone: null, precision: null },
            amount: { raw: text, value: null, currency: null, currencyFrom: null },
            counterparty: { raw: text, value: text },
            description: text,
            status: { raw: text, value: 'unknown' },
            references: [{ type: 'order', value: text }],
            text,
          }),
        ],
        failures: [
          { text, title: null, code: text, kind: 'toast', seenAt: null, goneAt: null, selector: text },
        ],
        messages: [{ from: 'agent', name: text, at: text, text }],
      },
    }),
  ];
  return sampleInput({ case: { ...sampleCase, title: text, provider: text }, evidence, custody: [] });
}

function pagesOf(input: PackageInput): string[] {
  const facts = {
    folder: 'WW-C0001-20261122',
    payloadFiles: 1,
    tagFiles: 9,
    key: 'ab'.repeat(32),
    entries: 9,
    stamps: [],
  };
  const [draft] = input.drafts;
  if (draft === undefined) throw new Error('the sample has no draft');
  return [
    writeReadme('en', input, facts),
    writeReadme('zh', input, facts),
    evidenceIndexPage(input),
    methodPage('en', input),
    methodPage('zh', input),
    complaintPage(
      { ...draft, text: input.case.title.replace(/\s+/g, ' ').padStart(1, '-') },
      input.case.number,
      input.evidence,
      sampleInput().signer,
    ),
  ];
}

/** Everything between angle brackets: the structure of a page. */
const tagsOf = (page: string) => page.match(/<[^>]*>?/g) ?? [];

describe('texts from pages and people', () => {
  test('never add, close or change a tag in any page of the package', () => {
    const plain = pagesOf(packageOf('plain')).map(tagsOf);
    fc.assert(
      fc.property(nasty, (text) => {
        fc.pre(text !== '' && !/^\s*$/.test(text));
        expect(pagesOf(packageOf(text)).map(tagsOf)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });

  test('cannot turn the direction of the words around them, nor carry control characters', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { markup } = html`<p title="${text}">${quoted(text)}</p>`;
        expect(markup).toMatch(/^<p title="[^"<>]*"><bdi>[^<>]*<\/bdi><\/p>$/);
        expect(markup).not.toMatch(/[\p{Bidi_Control}\p{Surrogate}]|(?![\n\t])\p{Cc}/u);
      }),
    );
  });

  test('come back from the JSON files exactly', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const files = await documentFiles(packageOf(text));
        const read = async (path: string) => {
          const content = files.find((file) => file.path === path)?.content;
          return JSON.parse(await new Blob(content ? [content] : []).text());
        };
        expect((await read('data/transactions.json'))[0].text).toBe(text);
        expect((await read('data/messages.json'))[0].text).toBe(text);
        expect((await read('data/case.json')).title).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('stay within one line of bag-info.txt', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const info = writeBagInfo({ software: 'x', date: '2026-11-22', name: 'y', description: text }, []);
        expect(info.split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(6);
        expect(info).toMatch(/\nPayload-Oxum: 0\.0\n$/);
      }),
    );
  });
});

/** A reader of RFC 4180, letter by letter. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let within = false;
  for (let at = 1; at < csv.length; at++) {
    const letter = csv.charAt(at);
    if (within && letter === '"' && csv[at + 1] === '"') cell += csv.charAt(++at);
    else if (letter === '"') within = !within;
    else if (!within && (letter === ',' || letter === '\r')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('any cells come back in their places, and none begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
        for (const [index, cells] of read.entries())
          for (const [place, cell] of cells.entries()) {
            expect(cell.replace(/^'/, '')).toBe(rows[index]?.[place]?.replace(/^'/, ''));
            if (!DECIMAL.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]|^\s+[=+\-@]/);
          }
      }),
    );
  });

  test('a negative amount stays a number, and what only looks like one does not', () => {
    expect(writeCsv([['-128.00', '-1+1', 3, null, '0.000000000000000001']])).toBe(
      "\ufeff-128.00,'-1+1,3,,0.000000000000000001\r\n",
    );
    const [headings = [], cells = []] = readCsv(transactionsCsv([{ ...row(), evidence: 'E0001' }]));
    const shown = Object.fromEntries(headings.map((heading, index) => [heading, cells[index]]));
    expect(shown).toMatchObject({
      '证据 Exhibit': 'E0001',
      '金额 Amount': '-128.00',
      '币种 Currency': 'CNY',
      '编号 References': 'transaction: 2026111922001400000000000001',
      '页面所示金额 Amount as shown': "'- 128.00",
      '手续费 Fee': '',
    });
  });
});
