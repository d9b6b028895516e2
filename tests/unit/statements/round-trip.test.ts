import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './brief';

/** How one country writes a statement: its words, its decimal sign, its dates. */
const LOCALES: readonly Locale[] = [
  {
    heads: ['Date', 'Description', 'Amount', 'Currency', 'Balance', 'Transaction ID'],
    decimal: '.',
    date: 'ymd',
  },
  {
    heads: ['Datum', 'Verwendungszweck', 'Betrag', 'Währung', 'Saldo', 'Transaktionsnummer'],
    decimal: ',',
    date: 'dmy.',
  },
  {
    heads: ['Date', 'Libellé', 'Montant', 'Devise', 'Solde', 'Numéro de transaction'],
    decimal: ',',
    date: 'dmy/',
  },
  {
    heads: ['Fecha', 'Concepto', 'Importe', 'Moneda', 'Saldo', 'Número de transacción'],
    decimal: ',',
    date: 'dmy/',
  },
  {
    heads: ['Data', 'Descrição', 'Valor', 'Moeda', 'Saldo', 'Número da transação'],
    decimal: ',',
    date: 'dmy/',
  },
  { heads: ['Дата', 'Описание', 'Сумма', 'Валюта', 'Остаток', 'Номер операции'], decimal: ',', date: 'dmy.' },
  { heads: ['交易时间', '商品说明', '金额', '币种', '余额', '交易单号'], decimal: '.', date: 'ymd' },
  { heads: ['取引日時', '内容', '金額', '通貨', '残高', '取引番号'], decimal: '.', date: 'ymd' },
  { heads: ['거래일시', '적요', '금액', '통화', '잔액', '거래번호'], decimal: '.', date: 'ymd' },
];

interface Locale {
  heads: readonly string[];
  decimal: '.' | ',';
  date: 'ymd' | 'dmy.' | 'dmy/';
}

interface Row {
  day: Date;
  note: string;
  cents: number;
  balance: number;
  id: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
  note: fc.constantFrom(
    'Coffee, black',
    'say "hi"',
    'line\none',
    'a;b|c\td',
    "O'Neil",
    '=cmd|x',
    'ü',
    '商户',
  ),
  cents: fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((cents) => cents !== 0),
  balance: fc.integer({ min: 0, max: 9_999_999 }),
  id: fc.integer({ min: 10 ** 14, max: 10 ** 15 }).map((number) => `${number}${number}`),
});

const shape = fc.record({
  locale: fc.constantFrom(...LOCALES),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom('utf8', 'bom', 'utf16le', 'utf16be'),
  quoted: fc.boolean(),
  wrapper: fc.constantFrom('', '\t', '="', "'"),
  grouped: fc.boolean(),
  preamble: fc.array(fc.constantFrom('My wallet', 'From, to; and | so\ton', '', '----', 'Period: 2024'), {
    maxLength: 6,
  }),
  newline: fc.constantFrom('\n', '\r\n'),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

describe('a statement of any make', () => {
  it('is read back as it was written, whatever its delimiter, encoding, quotes, preamble, order and language', async () => {
    await fc.assert(
      fc.asyncProperty(shape, fc.array(row, { minLength: 1, maxLength: 8 }), async (how, rows) => {
        // One row leaves no doubt of a minus, and one of the decimal sign.
        const sure = [
          ...rows,
          { day: new Date('2024-12-31'), note: 'x', cents: -150, balance: 50, id: '1'.repeat(20) },
        ];
        const read = await rowsOf(encode(write(how, sure), how.encoding));
        expect(
          read.map(({ occurredAt, amount, balanceAfter, references }) => [
            occurredAt.value,
            Number(amount.value?.replace('-', '')),
            amount.currency,
            balanceAfter?.value,
            references[0]?.value,
          ]),
        ).toEqual(
          sure.map(({ day, cents, balance, id }) => [
            iso(day),
            Math.abs(cents) / 100,
            'EUR',
            (balance / 100).toFixed(2),
            id,
          ]),
        );
        for (const [at, { amount, direction }] of read.entries()) {
          const out = (sure[at]?.cents ?? 0) < 0;
          expect([out ? 'out' : 'in', 'unknown']).toContain(direction);
          expect(amount.value?.startsWith('-') ?? false).toBe(direction === 'out');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives nothing where its headings mean nothing', async () => {
    const nonsense = fc.constantFrom(
      'Alpha',
      'Beta',
      'Foo',
      'Rot',
      'Blau',
      'x1',
      '红',
      '緑',
      '빨강',
      'Колонка',
    );
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.uniqueArray(nonsense, { minLength: 6, maxLength: 6 }),
        row,
        async (how, heads, one) => {
          const text = write({ ...how, locale: { ...how.locale, heads } }, [one]);
          await expect(rowsOf(encode(text, how.encoding))).rejects.toThrow('no_table');
        },
      ),
    );
  });
});

function write(
  { locale, delimiter, quoted, wrapper, grouped, preamble, newline, order }: Shape,
  rows: readonly Row[],
): string {
  const quote = (cell: string) =>
    quoted || /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map(({ day, note, cents, balance, id }) => {
    const wrapped = wrapper === '="' ? `="${id}"` : wrapper === '\t' ? `${id}\t` : `${wrapper}${id}`;
    const cells = [
      dateIn(locale.date, day),
      note,
      money(cents, locale.decimal, grouped),
      'EUR',
      money(balance, locale.decimal, grouped),
      wrapped,
    ];
    return order.map((at) => quote(cells[at] ?? '')).join(delimiter);
  });
  return [...preamble, order.map((at) => quote(locale.heads[at] ?? '')).join(delimiter), ...lines, ''].join(
    newline,
  );
}

function money(cents: number, decimal: string, grouped: boolean): string {
  const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const parted = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, decimal === '.' ? ',' : '.') : whole;
  return `${cents < 0 ? '-' : ''}${parted}${decimal}${fraction}`;
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function dateIn(way: string, day: Date): string {
  const [year = '', month = '', date = ''] = iso(day).split('-');
  return way === 'ymd' ? iso(day) : [date, month, year].join(way.at(-1));
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'utf16be') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  return new TextEncoder().encode(encoding === 'bom' ? `\ufeff${text}` : text);
}
