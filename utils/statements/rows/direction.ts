import type { Direction } from '../../model/reading';
import { directionOfWords } from '../../reading/amount-words';
import { simplify } from '../../reading/simplify';
import { foldWord } from '../../reading/text';

/** What a column for the direction holds beside the words that stand next to amounts. */
const OUT =
  /^(?:out|(?:money|cash|payment|paid) out|outgoing(?: (?:payment|transfer))?|outflow|dbit|dr|d|debit|s|soll|支|支出|出|付|付款|借(?: ?dr)?|已支出|转出|gasto|egreso|cargo|salida|saida|uscita|sortie|ausgang|ausgabe|af|dare|расход|списание|дебет|支払い?|出金|払出|출금|지출|출|송금)$/;
const IN =
  /^(?:in|(?:money|cash|payment|paid) in|incoming(?: (?:payment|transfer))?|inflow|crdt|cr|c|h|credit|haben|收|收入|入|收款|贷(?: ?cr)?|已收入|转入|存入|ingreso|abono|entrada|entree|entrata|eingang|einnahme|bij|avere|приход|зачисление|кредит|入金|受取|預入|입금|수입|입)$/;

/** What a cell says of the way the money went, and nothing else; `unknown` for `不计收支`, `/`, `Memo`, `NEUTRAL`. */
export function directionOfCell(cell: string): Direction {
  if (/^[-−–]$/.test(cell)) return 'out';
  if (cell === '+') return 'in';
  const word = simplify(foldWord(cell));
  if (OUT.test(word)) return 'out';
  if (IN.test(word)) return 'in';
  return directionOfWords(cell) ?? 'unknown';
}

const SENT =
  /^(?:send|sent|sent p2p|(?:money|payment) sent|(?:cash|crypto|fiat)? ?withdraw(?:al|n)?|cash ?out|transfer out|auszahlung|abhebung|gesendet|retrait|envoye|envoi|retiro|enviado|envio|saque|prelievo|inviato|转出|付款|消费|снятие|отправлено|списание|出金|送金|支払い|引出し?|출금|송금|결제)$/;
const CAME =
  /^(?:recv|receive|received|received p2p|(?:money|payment) received|(?:cash|crypto|fiat)? ?deposit|top[- ]?up|cash in|add(?:ed)? (?:cash|money|funds)|transfer in|(?:staking|rewards?|inflation|interest|learning|referral) ?(?:income|reward|earned|payout)?|airdrop|cashback|einzahlung|aufladung|gutschrift|erhalten|recu|depot|recibido|ingreso|deposito|recarga|recebido|ricevuto|ricarica|收款|转入|充值|入金|受取|チャージ|пополнение|зачисление|получено|입금|충전|받음)$/;

/** What the kind of a row says of the way the money went, where neither a sign nor a column does. */
export function directionOfKind(cell: string, isCoin: boolean): Direction {
  const told = directionOfCell(cell);
  if (told !== 'unknown') return told;
  const word = simplify(foldWord(cell.replace(/_/g, ' ')));
  if (SENT.test(word)) return 'out';
  if (CAME.test(word)) return 'in';
  // What is bought comes in and what is sold leaves, as far as the coin goes; `purchase` of anything else is paid for.
  if (
    isCoin &&
    /^(?:buy|bought|(?:advanced? trade |market |limit )?buy|kauf|achat|compra|покупка|买入|購入|매수)$/.test(
      word,
    )
  )
    return 'in';
  if (
    isCoin &&
    /^(?:sell|sold|(?:advanced? trade |market |limit )?sell|verkauf|vente|venta|venda|продажа|卖出|売却|매도)$/.test(
      word,
    )
  )
    return 'out';
  return 'unknown';
}
