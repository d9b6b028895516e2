import type { Direction } from '../model/reading';
import { foldWord } from './text';

const OUT =
  'minus|negative|negativ|negatif|negativo|debit|debited|dr|you paid|you sent|you spent|outgoing|expense|支出|转出|轉出|付出|扣款|lastschrift|belastung|abbuchung|ausgang|gesendet|soll|debito|cargo|vous avez paye|vous avez envoye|pagaste|enviaste|has pagado|has enviado|voce pagou|voce enviou|enviado|отправлено|списание|списано|расход|минус|出金|支払い|お支払い|マイナス|출금|지출|보냄|결제했습니다';
const IN =
  'plus|positive|positiv|positif|positivo|credit|credited|cr|received|you received|incoming|income|收入|转入|轉入|收款|gutschrift|eingang|erhalten|haben|credito|abono|abonado|recu|vous avez recu|recibido|recibiste|has recibido|recebido|voce recebeu|поступление|зачисление|зачислено|получено|приход|доход|плюс|пополнение|入金|受取|受け取り|プラス|입금|수입|받음';
const SILENT =
  'amount|sum|payment|betrag|zahlung|montant|paiement|importe|monto|pago|valor|quantia|pagamento|сумма|оплата|платеж|金额|金額|付款|支付|利用金額|支払金額|支払い金額|금액|결제';

const words = new Map<string, Direction>([
  ['', 'unknown'],
  ...SILENT.split('|').map((word) => [word, 'unknown'] as const),
  ...OUT.split('|').map((word) => [word, 'out'] as const),
  ...IN.split('|').map((word) => [word, 'in'] as const),
]);

/** Which way the money went, by the few words that may stand beside an amount; null when they say something else. */
export function directionOfWords(text: string): Direction | null {
  return words.get(foldWord(text)) ?? null;
}

const SENT =
  /\byou(?: have)? (?:paid|sent|spent|transferred)\b|^paid\b.*\b(?:to|using)\b|^paid 0$|^sent\b|^sie haben\b.*\b(?:gezahlt|bezahlt|gesendet|uberwiesen)|^vous avez (?:paye|envoye|vire)|^(?:pagaste|enviaste|transferiste|has (?:pagado|enviado))|^(?:voce )?(?:pagou|enviou|transferiu)|^вы (?:оплатили|отправили|перевели|заплатили)|^[您你](?:已|成功)*(?:向.*)?(?:支付|付款|转账)|を支払いました|を送金しました|결제했습니다|보냈습니다/;
const CAME =
  /\b(?:paid|sent|refunded) you\b|\byou(?: have)?(?: been)? (?:received|refunded)\b|^received\b|^sie haben\b.*\berhalten|^vous avez recu|^(?:recibiste|has recibido)|^(?:voce )?recebeu|^вы получили|^[您你](?:已|成功)*(?:收到|收款)|を受け取りました|받았습니다/;

/** "You paid for an order that was refunded": the money of such a sentence may be either. */
const BACK = /退款|返金|환불|refund|erstatt|rembours|reembols|devolu|возврат|возвращ/;

/**
 * Which way the money went, by the sentence around an amount, which stands in it as a 0 (`You paid 0 to Ann`); `unknown`
 * when it does not say. `Paid 0` is what the person paid; `0 Paid` may be the state of money that came.
 */
export function directionOfSentence(text: string): Direction {
  const sentence = foldWord(text);
  const sent = SENT.test(sentence) && !BACK.test(sentence);
  const came = CAME.test(sentence);
  return sent === came ? 'unknown' : sent ? 'out' : 'in';
}
