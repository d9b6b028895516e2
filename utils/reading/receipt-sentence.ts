import type { Money } from '../model/money';
import { readAmount } from './amount';
import { foldSpace } from './text';

/** What one sentence of a receipt tells: how much, which way, and who is on the other side. */
export interface ReceiptSentence {
  money: Money;
  direction: 'out' | 'in';
  name: string;
  /** The word by which it says how far the payment is (`authorised`); empty where it says no more than that it was made. */
  state: string;
}

const SUM =
  "(?<sum>[-+]?(?:[\\p{Sc}\\p{Lu}]{0,4}\\s?)\\d[\\d.,' ]*(?:\\s?[\\p{Sc}\\p{L}]{1,5})?(?: [A-Z]{3})?)";
const NAME = '(?<name>[^\\n!?]{1,80}?)';

/** Sentences that wallets begin their receipts with, in seven languages; the name ends with the sentence. */
const OUT = [
  `You(?:['’]ve| have)? (?<state>authori[sz]ed|sent|made|submitted|completed) a payment of ${SUM} to ${NAME}`,
  `You(?:['’]ve| have)? (?:paid|sent|transferred) ${SUM} to ${NAME}`,
  `Your payment of ${SUM} to ${NAME}(?: (?:was|has been) (?:successful|completed|sent))?`,
  `Sie haben eine Zahlung (?:über|von|in Höhe von) ${SUM} an ${NAME} (?<state>autorisiert|genehmigt|gesendet|geleistet|veranlasst)`,
  `Sie haben ${SUM} an ${NAME} (?:gezahlt|bezahlt|gesendet|überwiesen)`,
  `Vous avez (?<state>autorisé|envoyé|effectué) un paiement de ${SUM} à ${NAME}`,
  `Vous avez (?:payé|envoyé|viré) ${SUM} à ${NAME}`,
  `H(?:a|as) (?<state>autorizado|enviado|realizado) un pago de ${SUM} a ${NAME}`,
  `(?:H(?:a|as) (?:pagado|enviado)|Pagaste|Enviaste) ${SUM} a ${NAME}`,
  `Você (?<state>autorizou|enviou|fez) um pagamento de ${SUM} (?:para|a) ${NAME}`,
  `Você (?:pagou|enviou|transferiu) ${SUM} (?:para|a) ${NAME}`,
  `Hai (?<state>autorizzato|inviato|effettuato) un pagamento di ${SUM} a ${NAME}`,
  `[您你](?:已|已经|已成功|成功)?向(?<name>[^\\d，。！]{1,40}?)(?:成功)?(?:支付|付款|转账)了?${SUM}`,
];
const IN = [
  `You(?:['’]ve| have)? received (?:a payment of )?${SUM} from ${NAME}`,
  `Sie haben (?:eine Zahlung (?:über|von|in Höhe von) )?${SUM} von ${NAME} erhalten`,
  `Vous avez reçu (?:un paiement de )?${SUM} de(?: la part de)? ${NAME}`,
  `(?:H(?:a|as) recibido|Recibiste) (?:un pago de )?${SUM} de ${NAME}`,
  `Você recebeu (?:um pagamento de )?${SUM} de ${NAME}`,
  `Hai ricevuto (?:un pagamento di )?${SUM} da ${NAME}`,
  `[您你](?:已|已成功)?收到了?(?:来自)?(?<name>[^\\d，。！]{1,40}?)的?(?:转账|付款)${SUM}`,
];
const PATTERNS = [
  ...OUT.map((source) => ['out', source] as const),
  ...IN.map((source) => ['in', source] as const),
].map(([direction, source]) => ({
  direction,
  // The end of a sentence, or of a line; a point inside `Dr. Ann` or `eBay.co.uk` is none.
  pattern: new RegExp(`^${source}(?:[.!。！](?:\\s.*)?|\\s*\\(.*)?$`, 'u'),
}));

/** A bare 元 is the renminbi in a sentence with characters that are written so on the mainland alone. */
const MAINLAND = /[转账额单实应发].*\d元/;

/** A name that goes on with something else, or is none. */
const NO_NAME =
  /\s(?:for|on|using|via|with|für|mit|pour|avec|por|con|from|to)\s|\d{4,}|[|·:;]|^(?:you|your|my|the|me)\b/i;

/** What a line of a receipt says; null unless all of it is certain. */
export function receiptSentence(line: string): ReceiptSentence | null {
  const text = foldSpace(line);
  if (text.length > 200) return null;
  for (const { direction, pattern } of PATTERNS) {
    const { sum = '', name = '', state = '' } = pattern.exec(text)?.groups ?? {};
    const money =
      sum === '' ? null : readAmount(sum.trim(), MAINLAND.test(text) ? { currency: 'CNY' } : {})?.money;
    if (
      !money?.value ||
      money.currency === null ||
      NO_NAME.test(` ${name} `.replace(/^ (?=you|my|the|me)/i, ''))
    )
      continue;
    return { money, direction, name: name.trim(), state: /^authori[sz]ed$/i.test(state) ? state : '' };
  }
  return null;
}

/** The one thing that the lines of a receipt say; null where they say none or several. */
export function receiptOf(lines: readonly string[]): ReceiptSentence | null {
  const told = lines.flatMap((line) => receiptSentence(line) ?? []);
  const keys = new Set(
    told.map(({ money, direction, name }) => `${money.value} ${money.currency} ${direction} ${name}`),
  );
  return keys.size === 1 ? (told[0] ?? null) : null;
}
