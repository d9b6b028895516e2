import { describe, expect, it } from 'vitest';
import { isBalanceLabel, isFeeLabel, isNetLabel, isTaxLabel } from '../../../utils/reading/label';

const tests = { isBalanceLabel, isFeeLabel, isNetLabel, isTaxLabel };
const LABELS: Record<keyof typeof tests, string> = {
  isBalanceLabel:
    '余额|账户余额(元)|餘額|Balance|Available balance:|Saldo|Kontostand|Solde|Баланс|Остаток|残高|잔액',
  isFeeLabel: '手续费|服务费|Fee|Fees|Gebühr|Frais|Comisión|Taxa|Комиссия|手数料|수수료',
  isNetLabel: '实收|Net|Net amount|Netto|Neto|Líquido|Нетто',
  isTaxLabel: '税|Tax|VAT|MwSt.|Steuer|TVA|IVA|Imposto|НДС|消費税|부가세',
};

describe('labels of figures that are not the amount', () => {
  for (const [name, words] of Object.entries(LABELS))
    it.each(words.split('|'))(`${name}: %s`, (word) => {
      for (const [other, is] of Object.entries(tests))
        expect([other, is(word)]).toEqual([other, other === name]);
    });

  it.each([
    '余额宝-收益发放',
    'Amount',
    'Internet',
    'Coffee',
    'Taxi',
    'Soldes',
    'Network',
    'Your balance is shown once the payment went through',
  ])('none: %s', (word) => {
    for (const is of Object.values(tests)) expect(is(word)).toBe(false);
  });
});
