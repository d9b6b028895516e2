import type { Kind } from '../model/reading';

export interface KindWords {
  kind: Kind;
  /** Words that end a name of a kind (`Mobile payment`, `Kartenzahlung`, `话费充值`): English, German, East Asia. */
  last: string;
  /** Words that begin one (`Pago con tarjeta`, `Комиссия за перевод`): French, Spanish, Portuguese, Russian. */
  first: string;
  /** The whole of a name, which means something else inside a longer one (`Sale`, `Currency exchange`). */
  whole: string;
}

const TABLE = `
refund > refund(?:ed|s)?|reversal|chargeback|money back|(?:ruck)?erstattung|ruckzahlung|退款|退还|返金|払い?戻し|환불|возврат > remboursement|reembolso|devolucion|devolucao|estorno|возврат|rimborso|terugbetaling|zwrot > gutschrift aus erstattung
fee > fees?|service charge|gebuhr(?:en)?|entgelt|手续费|服务费|手数料|수수료 > frais|commission|comision|comissao|tarifa|taxa|комиссия >
other > > > (?:interest|dividend|cashback|reward|bonus)s? (?:payment|paid|earned|credit|received)
payment > (?:手机|话费|流量|电费|水费|燃气|游戏)充值|信用卡还款 > >
exchange > currency conversion|umtausch|wahrungsumrechnung|兑换|结汇|购汇|换汇|闪兑|両替|换金|환전|교환 > conversion de devises?|echange|cambio de divisas?|conversao|conversion|обмен|конвертация > (?:currency |crypto |foreign |money )?(?:exchanged?)|(?:token |coin |crypto )?swap(?:ped)?|convert(?:ed)?|cambio|wechsel
withdrawal > withdraw(?:al|n)?s?|cash ?out|payout|auszahlung|abhebung|提现|取现|转出到银行卡|出金|引き?出し?|출금|인출 > retrait|retiro|saque|levantamento|снятие|вывод|prelievo|opname|wyp[lł]ata > atm
topup > top[- ]?up|deposit(?:ed)?|cash in|aufladung|einzahlung|aufladen|充值|储值|チャージ|入金|충전 > rechargement|recharge|depot (?:d[e']|sur|par|en|especes|recu|effectue)|recarga|deposito|пополнение|ricarica|opwaardering|do[lł]adowanie|wp[lł]ata > depot|(?:add|load)(?:ed)? (?:money|funds|cash|balance)|loaded|depositado
transfer > transfer(?:red)?|remittance|money (?:sent|received)|uberweisung|ubertrag|gesendet|erhalten|转账|转入|转出|汇款|红包|群收款|送金|振込|振替|受取|перевод|송금|이체|보냄|받음|envoye|recu|enviad[oa]|recibid[oa]|recebid[oa] > transfers?|virement|transfert|transferencia|pix|перевод|перечисление|отправлено|получено|bonifico|overboeking|przelew > (?:send|receive)(?: money)?|(?:sent|received)(?: .+)?|payment (?:sent|received)
payment > payments?|purchases?|donation|subscription|checkout|direct debit|card transaction|kauf|einkauf|zahlung|платеж|lastschrift|spende|付款|支付|消费|缴费|购物|购买|收款|扣款|代扣|支払い?|购入|决済|決済|ショッピング|결제|구매|지불 > paid|payment|zahlung (?:im|an|von|uber)|paiement|achat|prelevement|don (?:a|pour)|pago|compra|donacion|pagamento|doacao|покупка|продажа|оплата|платеж|acquisto|betaling|aankoop|p[lł]atnosc|zakup > charged?|sale|order|bill|don
other > adjustment|interest|cashback|dividend|reward|bonus|zinsen|pramie|收益|收益发放|利息|返现|奖励|利子|还元|이자|캐시백 > interets|intereses|juros|bonificacion|проценты|кэшбэк|бонус > approved?|contract interaction`;

/** The more specific kinds first: a transfer fee is a fee, a mobile top-up bought with the wallet is a payment. */
export const KIND_WORDS: readonly KindWords[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind = '', last = '', first = '', whole = ''] = line.split('>').map((part) => part.trim());
    return { kind: kind as Kind, last, first, whole };
  });
