import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kind } from '../../../utils/model/reading';
import { readKind } from '../../../utils/reading/kind';

const WORDS: Record<Kind, string> = {
  payment:
    'Payment|Mobile payment|Purchase|In-Game Purchase|Paid|Charge|Donation|Card transaction|Zahlung im Einzugsverfahren|Zahlung – Google Pay|Paiement|Pago|Pagamento|Покупка скина|Продажа скина|付款|商户消费|扫二维码付款|手机充值|信用卡还款|決済|支払い|결제',
  transfer:
    'Transfer|Standard transfer|Received|Sent|Überweisung|Virement reçu|Transferência recebida|Перевод|转账|微信红包|送金|송금',
  topup: 'Top-up|Top up|Deposit|Added money|Aufladung|Recarga|Пополнение баланса|充值|零钱充值|チャージ|충전',
  withdrawal: 'Withdrawal|Cash out|Auszahlung|Retrait|Retiro|Saque|Вывод средств|提现|零钱提现|出金|출금',
  refund:
    'Refund|Refund: Order #12|Payment refund|Fee refund|Rückerstattung|Remboursement|Reembolso|Estorno|Возврат|退款|手机充值退款|返金|환불',
  fee: 'Fee|Transfer fee|Service charge|Gebühr|Frais|Comisión|Taxa|Комиссия|手续费|提现手续费|取引手数料|수수료',
  exchange: 'Exchange|Swap|Currency conversion|Umtausch|Cambio de divisas|Обмен валюты|兑换|両替|환전',
  other: 'Adjustment|Interest|Contract interaction|Zinsen|余额宝收益发放|利息|이자',
  unknown: `|Feedback|Coffee|Feeder|Market Transaction|Paidia Games|Something else|你好|${'Payment '.repeat(9)}`,
};

describe('a kind is read in the wallets’ own words', () => {
  const cases = Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word, kind] as const),
  );
  it.each(cases)('%s is %s', (word, kind) => {
    expect(readKind(word)).toBe(kind);
  });

  it('whatever the text, the answer is a kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Kind.options).toContain(readKind(text));
      }),
    );
  });
});
