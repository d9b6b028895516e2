import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECIMAL } from '../../../utils/model/decimal';
import { findAmount } from '../../../utils/reading/amount';

function brief(text: string): string | null {
  const found = findAmount(text);
  return found && `${found.money.value} ${found.money.currency} ${found.direction} | ${found.rest}`;
}

describe('the one amount of a sentence is found', () => {
  it.each([
    ['You paid €12.00 to Ann', '-12.00 EUR out | You paid to Ann'],
    ['Ann paid you €5.00', '5.00 EUR in | Ann paid you'],
    [
      'Paid ₹2,45,678.90 to KIOSK using Bank Account ******4321',
      '-245678.90 INR out | Paid to KIOSK using Bank Account ******4321',
    ],
    ['Paid ₹70.00', '-70.00 INR out | Paid'],
    ['₹70.00 Paid', '70.00 INR unknown | Paid'],
    ['Paid by Ann ₹70.00', '70.00 INR unknown | Paid by Ann'],
    ['Received ₹70.00', '70.00 INR in | Received'],
    [
      'Card transaction of -3,410.25 TRY issued by SHOP',
      '-3410.25 TRY out | Card transaction of issued by SHOP',
    ],
    ['Order 123 €45.00', '45.00 EUR unknown | Order 123'],
    ['Paid on 4 Dec 2025 for 100.00 USD', '100.00 USD unknown | Paid on 4 Dec 2025 for'],
    ['您向商户支付了12.50 CNY', '-12.50 CNY out | 您向商户支付了'],
    ['您支付的订单已退款12.50 CNY', '12.50 CNY unknown | 您支付的订单已退款'],
    ['Sie haben 12,50 € an Anna gesendet', '-12.50 EUR out | Sie haben an Anna gesendet'],
    ['Вы перевели 1\u00a0234,56\u00a0₽ Анне', '-1234.56 RUB out | Вы перевели Анне'],
    ['You received 0.5 ETH from 0x12ab34', '0.5 ETH in | You received from 0x12ab34'],
    ['25,--€ an Anna', '25 EUR unknown | an Anna'],
    ['Ann -€12.00', '-12.00 EUR out | Ann'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('what is not plain in a sentence stays open', () => {
  it('a dash between two parts is no minus', () => {
    expect(brief('Payment - €12.00')).toBe('12.00 EUR unknown | Payment -');
  });

  it('a plain blank may stand inside a figure or between two', () => {
    expect(brief('May 12 500.00 USD')).toBe('null USD unknown | May');
    expect(brief('Вы перевели 1 234,56 ₽ Анне')).toBe('null RUB out | Вы перевели Анне');
    expect(brief('You paid Rp 108 999')).toBe('-108999 IDR out | You paid');
  });

  it('a sign that contradicts the sentence leaves no value', () => {
    expect(brief('You received -€5.00')).toBe('null EUR unknown | You received');
  });

  it.each([
    'nothing here',
    'Your 3 orders of 2024',
    'Between €5 and €10',
    '€5-€10',
    '5-10 USD',
    '€1.2K raised',
    '3.5万 CNY',
    '€12/month',
    'Total €5, fee €1',
    '12.00 EUR 5',
    '#123 USD',
    'Account ****1234 USD',
    `${'x'.repeat(700)} €5.00`,
  ])('%s', (text) => {
    expect(findAmount(text)).toBeNull();
  });

  it('whatever the text, nothing throws and a value is a decimal', () => {
    const part = fc.constantFrom(
      'You paid',
      'to Ann',
      '$',
      '€',
      'USD',
      'kr',
      '12',
      '5.00',
      '1 234',
      '1,234',
      '-',
      ' ',
      '\u00a0',
      '(',
      '%',
      '元',
      '…',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(part, { maxLength: 10 }).map((all) => all.join('')),
        ),
        (text) => {
          const found = findAmount(text);
          if (found?.money.value) expect(found.money.value).toMatch(DECIMAL);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('two amounts are never one', () => {
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.nat(9999),
        fc.constantFrom(' ', ' and ', ', ', ' - ', '/'),
        (a, b, between) => {
          expect(findAmount(`Paid €${a}.10${between}€${b}.20`)).toBeNull();
        },
      ),
    );
  });
});
