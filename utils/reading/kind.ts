import type { Kind } from '../model/reading';
import { remember } from './remember';
import { simplify } from './simplify';
import { foldText, foldWord } from './text';

/** A kind is a few words; what is longer is a description. */
const LONGEST = 60;

/**
 * Words for what a row is, at the beginning or the end of a short text, the more specific kinds first: a transfer fee
 * is a fee, a mobile top-up bought with the wallet is a payment.
 */
const WORDS: readonly (readonly [Kind, string])[] = [
  [
    'refund',
    'refund(?:ed)?s?|reversal|chargeback|money back|(?:ruck)?erstattung|ruckzahlung|gutschrift aus erstattung|remboursement|reembolso|devolucion|devolucao|estorno|возврат(?: средств)?|退款|退还|返金|払い?戻し|환불',
  ],
  [
    'fee',
    'fees?|service charge|gebuhr(?:en)?|entgelt|frais|commission|comision|comissao|tarifa|taxa|комиссия|手续费|服务费|手数料|수수료',
  ],
  ['payment', '(?:手机|话费|流量|电费|水费|燃气|游戏)充值|信用卡还款'],
  [
    'exchange',
    'exchange(?:d)?|currency conversion|conversion|swap(?:ped)?|converted?|umtausch|wahrungsumrechnung|wechsel|conversion de devises?|echange|cambio(?: de divisas?)?|conversao|обмен(?: валюты)?|конвертация|兑换|结汇|购汇|换汇|闪兑|両替|换金|환전|교환',
  ],
  [
    'withdrawal',
    'withdraw(?:al|n)?s?|cash ?out|payout|atm|auszahlung|abhebung|retrait|retiro|saque|levantamento|снятие(?: наличных)?|вывод(?: средств)?|提现|取现|转出到银行卡|出金|引き?出し|출금|인출',
  ],
  [
    'topup',
    'top[- ]?up|deposit(?:ed)?|add(?:ed)? (?:money|funds|cash)|cash in|load(?:ed)?|aufladung|einzahlung|recharge(?:ment)?|depot|recarga|deposito|пополнение(?: \\p{L}+)?|充值|零钱充值|余额充值|チャージ|入金|충전',
  ],
  [
    'transfer',
    'transfer(?:red|s)?|sent|send|received?|money (?:sent|received)|remittance|uberweisung|ubertrag|gesendet|erhalten|virement|transfert|envoye|recu|transferencia|enviad[oa]|recibid[oa]|recebid[oa]|pix|перевод|перечисление|отправлено|получено|转账|转入|转出|汇款|红包|群收款|送金|振込|振替|受取|송금|이체|보냄|받음',
  ],
  [
    'payment',
    'payments?|purchases?|paid|charged?|sale|donation|bill|order|subscription|checkout|card transaction|kauf|einkauf|zahlung(?: im einzugsverfahren)?|bezahlung|lastschrift|spende|paiement|achat|don|pago|compra|donacion|pagamento|doacao|покупка|продажа|оплата|платеж|付款|支付|消费|缴费|购物|购买|收款|扣款|代扣|支払い?|购入|决済|結済|決済|결제|구매|지불',
  ],
  [
    'other',
    'adjustment|interest|cashback|dividend|reward|bonus|contract interaction|approve(?:d)?|zinsen|interets|intereses|juros|проценты|кэшбэк|收益发放|利息|返现|奖励|利子|이자',
  ],
];

/** Latin and Cyrillic words must stand whole; East Asian ones are written together. */
const EDGE = '[\\p{sc=Latin}\\p{sc=Cyrl}]';
const patterns = WORDS.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})(?!${EDGE})|(?<!${EDGE})(?:${words})$`, 'u')] as const,
);

/**
 * What a short text says a row is (`Zahlung – Google Pay`, `Refund: Order #…`, `转账`); `unknown` when it is not in
 * the dictionary. Only the part before a dash, colon or bracket counts: what follows is a name or a number.
 */
export const readKind = remember((raw): Kind => {
  const text = foldText(raw);
  if (text.length > LONGEST) return 'unknown';
  const [head = ''] = text.split(/ [-–—] |[:(|#/]/);
  const word = simplify(foldWord(head));
  return patterns.find(([, pattern]) => pattern.test(word))?.[0] ?? 'unknown';
});
