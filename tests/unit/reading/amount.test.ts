import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECIMAL } from '../../../utils/model/decimal';
import { type AmountHint, readAmount } from '../../../utils/reading/amount';
import { foldSpace } from '../../../utils/reading/text';

const inChina: AmountHint = { currency: 'CNY' };

/** `value currency currencyFrom direction`, or null: one line to compare. */
function brief(text: string, hint?: AmountHint): string | null {
  const read = readAmount(text, hint);
  return read && `${read.money.value} ${read.money.currency} ${read.money.currencyFrom} ${read.direction}`;
}

describe('an amount is read as the page shows it', () => {
  it.each<[string, string, AmountHint?]>([
    ['- 41.30', '-41.30 CNY wallet out', inChina],
    ['+ 0.02', '0.02 CNY wallet in', inChina],
    ['52.60', '52.60 CNY wallet unknown', inChina],
    ['100', '100 CNY wallet unknown', inChina],
    ['1,234', '1234 CNY wallet unknown', inChina],
    ['- 41.30', '-41.30 null null out'],
    ['−12.50 €', '-12.50 EUR page out'],
    ['–12,50 €', '-12.50 EUR page out'],
    ['－￥１２．５０', '-12.50 CNY wallet out', inChina],
    ['¥-12.50', '-12.50 CNY wallet out', inChina],
    ['$ - 7.10', '-7.10 USD wallet out', { dollar: 'USD' }],
    ['12.00- EUR', '-12.00 EUR page out'],
    ['12,00+', '12.00 null null in'],
    ['(7.45)', '-7.45 null null out'],
    ['($7.45)', '-7.45 null null out'],
    ['EUR (7.45)', '-7.45 EUR page out'],
    ['7.45 CR', '7.45 null null in'],
    ['EUR 7.45 DR', '-7.45 EUR page out'],
    ['支出 23.70元', '-23.70 CNY wallet out', inChina],
    ['收入：￥5.00', '5.00 CNY wallet in', inChina],
    ['Minus 15,59 €', '-15.59 EUR page out'],
    ['Minus -15,59 €', '-15.59 EUR page out'],
    ['Gutschrift 8,20 €', '8.20 EUR page in'],
    ['You received $3.10', '3.10 null null in'],
    ['-CA$62.05', '-62.05 CAD page out'],
    ['A$ 1,904.15', '1904.15 AUD page unknown'],
    ['US $12.40', '12.40 USD page unknown'],
    ['R$ 1.234,56', '1234.56 BRL page unknown'],
    ['$48.15 CAD', '48.15 CAD page unknown'],
    ['Rp 340.000', '340000 IDR page unknown'],
    ['Rp 208 999', '208999 IDR page unknown'],
    ['35,--€', '35 EUR page unknown'],
    ['1.250,- €', '1250 EUR page unknown'],
    ['CHF 12.–', '12 CHF page unknown'],
    ["CHF 1'234.50", '1234.50 CHF page unknown'],
    ['CHF 1’234.50', '1234.50 CHF page unknown'],
    ['731,04 pуб.', '731.04 RUB page unknown'],
    ['+31 руб.', '31 RUB page in'],
    ['1 234.56 ₽', '1234.56 RUB page unknown'],
    ['1\u00a0234,56\u202f₽', '1234.56 RUB page unknown'],
    ['₹2,45,678.90', '245678.90 INR page unknown'],
    ['₹3,02,45,678', '30245678 INR page unknown'],
    ['31.25 GoerliETH', '31.25 GoerliETH page unknown'],
    ['0.00050120 BTC', '0.00050120 BTC page unknown'],
    ['-0.010713949999999999 BTC', '-0.010713949999999999 BTC page out'],
    ['10.00000000 USDT', '10.00000000 USDT page unknown'],
    ['.50 €', '0.50 EUR page unknown'],
    ['JPY 1,234', '1234 JPY page unknown'],
    ['S/ 25.00', '25.00 PEN page unknown'],
    ['16,35', '16.35 null null unknown', { decimal: ',' }],
    ['usd 5', '5 USD page unknown'],
    ['Amount: €5.00', '5.00 EUR page unknown'],
    ['12.00 (EUR)', '12.00 EUR page unknown'],
    ['131.77(已退款89.84)', '131.77 CNY wallet unknown', inChina],
  ])('%s', (text, expected, hint) => {
    expect(brief(text, hint)).toBe(expected);
  });

  it('the raw text is kept with its white space folded', () => {
    expect(readAmount(' -\n\u00a0 ¥ 3.00 ')?.money.raw).toBe('- ¥ 3.00');
  });
});

describe('what the page leaves open stays open', () => {
  it.each<[string, string, AmountHint?]>([
    ['¥ 86.00', '86.00 null null unknown'],
    ['¥ 86.00', '86.00 JPY wallet unknown', { currency: 'JPY' }],
    ['¥ 86.00', '86.00 null null unknown', { currency: 'EUR' }],
    ['¥86.00 CNY', '86.00 CNY page unknown'],
    ['$5.00', '5.00 null null unknown'],
    ['$5.00', '5.00 null null unknown', inChina],
    ['$5.00', '5.00 AUD wallet unknown', { dollar: 'AUD' }],
    ['kr 100', '100 null null unknown'],
    ['kr 100', '100 SEK wallet unknown', { currency: 'SEK' }],
    ['€12.00 USD', '12.00 null null unknown'],
    ['-1,234', 'null null null out'],
    ['1,234', 'null null null unknown'],
    ['1.234', 'null null null unknown'],
    ['1,234', '1.234 null null unknown', { decimal: ',' }],
    ['1,234 BTC', 'null BTC page unknown'],
    ['1.234 BTC', 'null BTC page unknown'],
    ['1.234 BTC', '1.234 BTC page unknown', { decimal: '.' }],
    ['1.234 KWD', 'null KWD page unknown'],
    ['$1.234', 'null null null unknown', { decimal: '.' }],
    ['$1.234', '1234 null null unknown', { decimal: ',' }],
    ['¥1,2345', 'null null null unknown'],
    ['$12,34,5.6', 'null null null unknown'],
    ['支出 +5.00', 'null null null unknown'],
  ])('%s', (text, expected, hint) => {
    expect(brief(text, hint)).toBe(expected);
  });
});

describe('what is not one amount is none', () => {
  it.each([
    '',
    '-',
    '10 transactions',
    '10',
    '2024',
    '5%',
    '5.00 %',
    '$5 - $10',
    '5.00-10.00',
    '$12+',
    '12.00 EUR 5',
    '12.00 EUR / 13.00 USD',
    '12:44',
    '5.00 PM',
    '12.30 UTC',
    '2017.09.25',
    '2017.09',
    '11.07.2020',
    '****1234',
    '*12.00',
    '#123.45',
    'v1.20',
    'x2.00',
    '+49 170 123 4567',
    '+49 170 123 456',
    '+14155550100',
    '20250314171655512345',
    '192.168.1.10',
    '12,34,5.6',
    '1.2万元',
    '$1.2K',
    '3.2 GB',
    '1.5 BTC/ETH',
    'TOP 10',
    '-$-5',
    '0x12.50',
    '1e-7',
    '$0.0₅41',
    'Balance: $5.00',
    '12.00 (balance)',
    '12.00 (手续费)',
    '(已退款89.84)',
    '(3)',
    'You paid Ann twelve euros',
  ])('%s', (text) => {
    expect(readAmount(text)).toBeNull();
  });
});

const locales =
  'en-US en-GB en-IN de-DE de-CH de-AT fr-FR fr-CH es-ES es-MX pt-BR pt-PT ru-RU ja-JP ko-KR zh-CN zh-TW pl-PL sv-SE nl-NL da-DK nb-NO it-IT tr-TR uk-UA id-ID';
const currencies = 'USD EUR GBP JPY CNY INR BRL RUB SEK CHF KRW PLN CAD';

describe('reading back', () => {
  const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
  const decimal = cents.map((all) => {
    const digits = (all < 0n ? -all : all).toString().padStart(3, '0');
    return `${all < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  });

  it('an amount written in any of 26 locales and 13 currencies has the same digits', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(...locales.split(' ')),
        fc.constantFrom(...currencies.split(' ')),
        fc.constantFrom('symbol' as const, 'narrowSymbol' as const, 'code' as const),
        (value, locale, currency, currencyDisplay) => {
          const style = { style: 'currency', currency, currencyDisplay, minimumFractionDigits: 2 } as const;
          // Strings keep all digits where a number would round them.
          const shown = new Intl.NumberFormat(locale, style).format(value as Intl.StringNumericLiteral);
          const read = readAmount(shown);
          expect([shown, read?.money.value]).toEqual([shown, value]);
          expect(read?.money.currency ?? currency).toBe(currency);
          expect(read?.direction).toBe(value.startsWith('-') ? 'out' : 'unknown');
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a whole amount written in any locale has the same digits or is left open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom(...locales.split(' ')),
        fc.constantFrom(...currencies.split(' ')),
        (value, locale, currency) => {
          const shown = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            maximumFractionDigits: 0,
          }).format(value);
          const read = readAmount(shown);
          expect([shown, read?.money.value ?? null]).toEqual([shown, read ? String(value) : null]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('all digits of a crypto amount are kept', () => {
    const digits = fc.stringMatching(/^\d{4,18}$/);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), digits, (whole, fraction) => {
        expect(readAmount(`${whole}.${fraction} ETH`)?.money.value).toBe(`${whole}.${fraction}`);
      }),
    );
  });
});

describe('whatever the text', () => {
  const mess = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...'0123456789.,- +$€¥()%/:\u00a0\u2212'.split(''),
          'EUR',
          'BTC',
          'kr',
          '元',
          '支出',
          'CR',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );

  it('nothing throws, a value is a decimal or null, and the folded text reads the same', () => {
    fc.assert(
      fc.property(
        mess,
        fc.constantFrom<AmountHint>({}, inChina, { decimal: ',' }, { dollar: 'USD' }),
        (text, hint) => {
          const read = readAmount(text, hint);
          if (read?.money.value) expect(read.money.value).toMatch(DECIMAL);
          expect(read?.money.value?.startsWith('-') ?? false).toBe(
            read?.money.value ? read.direction === 'out' : false,
          );
          expect(readAmount(foldSpace(text), hint)).toEqual(read);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('a range is never an amount', () => {
    fc.assert(
      fc.property(
        fc.nat(99999),
        fc.nat(99999),
        fc.constantFrom('-', ' - ', '–', ' ~ ', '/', ' to '),
        (a, b, dash) => {
          expect(readAmount(`${a}.00${dash}${b}.00 EUR`)).toBeNull();
        },
      ),
    );
  });
});
