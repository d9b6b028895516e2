import type { Kind } from '../../model/reading';
import { foldWord } from '../../reading/text';
import type { Profile, TableFacts } from '../profile';
import { hasHeadings } from './has';

/** Gross and net beside a transaction's number, in the languages PayPal exports in. */
const GROSS = [
  'gross',
  'brutto',
  'avant commission',
  'brut',
  'bruto',
  'bruto total',
  'lordo',
  'valor bruto',
  '总额',
  '合计',
  '合計',
  'брутто',
  'gross amount',
];
const NUMBER =
  /^(?:transaction id|transaktionscode|numero de transaction|id de transaction|id\.? (?:de|da) (?:la )?transac(?:cion|cao)|codice transazione|identificador de la transaccion|transactiereferentie|numer transakcji|код транзакции|交易号|取引id|거래 id)$/;
const ZONE = [
  'time zone',
  'timezone',
  'zeitzone',
  'fuseau horaire',
  'zona horaria',
  'fuso horario',
  'fuso orario',
  '时区',
  'часовой пояс',
  'タイムゾーン',
  'tijdzone',
  'strefa czasowa',
];

/** Words of PayPal's own types, most specific first; accents dropped. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'refund',
    /refund|reversal|ruckzahlung|ruckerstattung|remboursement|reembolso|devolucion|rimborso|chargeback|返金|退款|환불/,
  ],
  [
    'exchange',
    /currency conversion|wahrungsumrechnung|conversion de devise|conversion de divisa|conversao de moeda|conversione di valuta/,
  ],
  [
    'topup',
    /^(?:bank deposit|charge from|funds? (?:added|transfer from)|general credit card deposit|bankgutschrift auf|von? .*bankkonto|credit card deposit)/,
  ],
  [
    'withdrawal',
    /withdrawal|abbuchung auf|auszahlung|abhebung|transfer to bank|virement (?:sur|vers)|retirada|retiro/,
  ],
  ['fee', /\bfees?\b|gebuhr|^frais/],
  ['payment', /payment|zahlung|checkout|paiement|pago|pagamento|donation|subscription|spende|purchase/],
];

/**
 * PayPal's activity download. The figure is the gross one, with a sign; the date follows the account's country, which
 * only the zone tells: accounts of the United States write the month first.
 */
export const paypal: Profile = {
  id: 'paypal',
  name: { en: 'PayPal', zh: 'PayPal' },
  checkedOn: '2026-11-22',
  detect: isPayPal,
  plainIsIn: true,
  dateOrder: (zones) =>
    zones.length > 0 &&
    zones.every((zone) => /^(?:P|E|C|M)[SD]T$|^America\/(?:Los_Angeles|New_York|Chicago|Denver)$/.test(zone))
      ? 'mdy'
      : undefined,
  columns: {
    name: { role: 'counterparty', rank: 0 },
    名称: { role: 'counterparty', rank: 0 },
    'item title': { role: 'description', rank: 0 },
    subject: { role: 'description', rank: 1 },
    beschreibung: { role: 'kind', rank: 0 },
    description: { role: 'kind', rank: 0 },
    'custom number': { role: 'ignored' },
    'avant commission': { role: 'amount', rank: 2 },
    commission: { role: 'fee', rank: 0 },
    'reference txn id': { role: 'reference', rank: 1, referenceType: 'other' },
    'receipt id': { role: 'reference', rank: 2, referenceType: 'other' },
  },
  kindOf(text) {
    const word = foldWord(text);
    return KINDS.find(([, pattern]) => pattern.test(word))?.[0];
  },
};

function isPayPal({ labels, preamble }: TableFacts): boolean {
  const has = (names: readonly string[]) => names.some((name) => labels.has(name));
  const isOwn = has(GROSS) && has(ZONE) && [...labels].some((label) => NUMBER.test(label));
  const isShort = hasHeadings(
    'date',
    'time',
    'time zone',
    'name',
    'type',
    'status',
    'currency',
    'amount',
    'balance',
  );
  return isOwn || isShort({ labels, preamble }) || (/paypal/i.test(preamble) && has(GROSS));
}
