import { describe, expect, test } from 'vitest';
import { roleOfLabel } from '../../../utils/reading/column-role';
import { codeIn } from '../../../utils/reading/failure-code';
import { saysFailed } from '../../../utils/reading/failure-words';
import { habitsOf } from '../../../utils/reading/habits';
import { nameInSentence } from '../../../utils/reading/sentence';
import { settleSign } from '../../../utils/reading/sign';

describe('a label names the part that its column plays', () => {
  test.each([
    ['交易时间', 'date'],
    ['Buchungstag', 'date'],
    ['Date de valeur', 'otherDate'],
    ['Due date', 'otherDate'],
    ['下次扣款时间', 'otherDate'],
    ['金额（元）', 'amount'],
    ['Amount (USD)', 'amount'],
    ['Importe', 'amount'],
    ['Сумма', 'amount'],
    ['Soll', 'out'],
    ['入金額', 'in'],
    ['Available balance', 'balance'],
    ['手续费', 'fee'],
    ['Net', 'otherMoney'],
    ['Exchange rate', 'otherMoney'],
    ['退款金额', 'otherMoney'],
    ['对方', 'counterparty'],
    ['Auftraggeber/Empfänger', 'counterparty'],
    ['가맹점명', 'counterparty'],
    ['商户订单号', 'reference'],
    ['Order #', 'reference'],
    ['序号', 'ignored'],
    ['#', 'ignored'],
    ['收/支', 'direction'],
    ['操作', 'ignored'],
  ])('%s is %s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
  });

  test('a sentence is no label', () => {
    expect(roleOfLabel('The amount that you have paid to this merchant in total')).toBeNull();
  });
});

describe('a sentence names the other side only when it leaves no doubt', () => {
  test.each([
    ['Paid ₹300.00 to M.K.ORCHARD &CO using Bank Account', 'M.K.ORCHARD &CO'],
    ['You paid Lena Ortiz', 'Lena Ortiz'],
    ['Omar Reyes paid you', 'Omar Reyes'],
    ['Received €5.00 from Nila Rao', 'Nila Rao'],
    ['转账给小河', '小河'],
    ['Paid ₹300.00', null],
    ['Paid $5 to Ann for lunch with Bo', null],
    ['Payment to your bank', null],
    ['Sent ₹500.00 using Bank Account', null],
  ])('%s: %s', (sentence, name) => {
    expect(nameInSentence(sentence)).toBe(name);
  });
});

describe('a text says that something failed', () => {
  test.each([
    '支付失败，请稍后重试',
    'Your card was declined.',
    'ORDER_STATUS_INVALID',
    '余额不足',
    'Zahlung fehlgeschlagen',
    'Paiement refusé',
    '残高不足のため決済できませんでした',
  ])('%s', (text) => {
    expect(saysFailed(text)).toBe(true);
  });

  test.each([
    '支付成功',
    'Payment completed',
    'Why did my payment fail?',
    '不能为空',
    'Processing…',
    '确定要取消失败的订单吗？',
    'Terms have changed',
  ])('%s does not', (text) => {
    expect(saysFailed(text)).toBe(false);
  });

  test.each([
    ['Error ORDER_STATUS_INVALID', 'ORDER_STATUS_INVALID'],
    ['支付失败 (E5021)', 'E5021'],
    ['错误码：40004', '40004'],
    ['ACQ.TRADE_HAS_CLOSE 交易已经关闭', 'ACQ.TRADE_HAS_CLOSE'],
    ['Error code: PAYMENT_DECLINED', 'PAYMENT_DECLINED'],
    ['Your card was declined.', null],
    ['An error occurred', null],
  ])('the code in "%s" is %s', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });
});

describe('rows of one list settle how it writes', () => {
  test('one certain row settles the others, two that contradict each other settle nothing', () => {
    expect(habitsOf(['1.234', '12,50 €', '25/12/2026'], 'de')).toEqual({
      decimal: ',',
      order: 'dmy',
      language: 'de',
    });
    expect(habitsOf(['12.50', '12,50', '25/12/2026', '12/25/2026'], undefined)).toEqual({
      decimal: undefined,
      order: undefined,
      language: undefined,
    });
  });

  test('what contradicts itself has no direction and no sign', () => {
    const read = {
      money: { raw: '- 5.00', value: '-5.00', currency: null, currencyFrom: null },
      direction: 'out' as const,
    };
    expect(settleSign(read, ['in'])).toMatchObject({ direction: 'unknown', money: { value: '5.00' } });
    expect(settleSign({ ...read, direction: 'unknown' }, ['out'])).toMatchObject({
      direction: 'out',
      money: { value: '-5.00' },
    });
  });
});
