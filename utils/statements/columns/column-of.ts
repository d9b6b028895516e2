import { roleOfLabel } from '../../reading/column-role';
import { readMark } from '../../reading/currency';
import { readReferences } from '../../reading/reference';
import { remember } from '../../reading/remember';
import { plainLatin } from '../../reading/text';
import type { Column, ColumnRole } from './column';
import { oneSpelling, partsOfLabel } from './label';
import { MONEY_WORDS } from './words-of-money';
import { NAME_WORDS } from './words-of-names';
import { TIME_WORDS } from './words-of-time';

export type ColumnKind = Omit<Column, 'index' | 'label'>;

const WORDS = [...TIME_WORDS, ...MONEY_WORDS, ...NAME_WORDS].map(
  ([role, rank, words]) => [role, rank, new RegExp(`^(?:${oneSpelling(words)})$`, 'u')] as const,
);

/** Numbers of things that are not the transaction: they would stand as its reference and mislead. */
const NOT_OF_THE_PAYMENT =
  /\b(?:cards?|accounts?|acct|iban|bic|swift|phone|mobile|user|member|customer|client|buyer|seller|item|product|option|card ending|last four|mandate|creditor|payer|payee|tax|vat|batch|terminal|store|device|line|row|rad(?:nummer)?|clearing(?:nummer)?|branch|contact|merchant|sku|agent|address|page|check)\b|账号|账户|卡号|账户号|手机|用户|商品编号|终端|门店|konto|karten|mandat|glaubiger|rekening|kunden|artikel|steuer|compte|carte|cuenta|tarjeta|conta|cartao|счет|карт|телефон|инн|бик|口座|カード|会員|계좌|카드|전화|회원/;

/** What brackets say about the figure in front of them. */
const ASIDES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['fee', /^(?:fees?|手续费|gebuhr|frais|手数料)$/],
  ['in', /^(?:in|credits?|paid in|收入|贷|入金)$/],
  ['out', /^(?:out|debits?|paid out|支出|借|出金)$/],
  ['net', /^(?:net|netto|after fees|净额|税抜)$/],
  [
    'ignored',
    /^(?:(?:in )?(?:cents|pence|minor(?: units?)?|thousands|millions|k|mio\.?|千元?|万元?|分)|tip|tax|vat|foreign currency|foreign spend|original|original currency|local currency|fiat|rate|fremdwahrung|excl\.? .*|nur .*)$/,
  ],
];

/** What a heading says its column is; `ignored` when it is not known. */
export const columnOf = remember((label): ColumnKind => {
  const { head, asides } = partsOfLabel(label);
  const { role, rank } = roleOf(head, label);
  const aside = asides.map((text) => plainLatin(text).toLowerCase());
  const figure = role === 'amount' || role === 'sourceAmount' || role === 'targetAmount';
  const told =
    figure && role === 'amount'
      ? ASIDES.find(([, pattern]) => aside.some((one) => pattern.test(one)))
      : undefined;
  return {
    role: told?.[0] ?? role,
    rank,
    unit:
      asides.map((text) => unitOf(text, label)).find((unit) => unit !== null) ??
      (/^人民[币幣](?:金[额額]|支出|收入)/.test(label) ? 'CNY' : null),
    zone: zoneOf([head, ...asides].join(' ')),
    referenceType: role === 'reference' ? referenceTypeOf(head) : null,
  };
});

function roleOf(head: string, label: string): { role: ColumnRole; rank: number } {
  // `created utc`: the zone is read for itself.
  // Skrill's two columns of figures.
  if (head === '' && /^[[(]?[+-][)\]]?$/.test(label.trim()))
    return { role: label.includes('+') ? 'in' : 'out', rank: 0 };
  if (label.trim() === '+/-') return { role: 'direction', rank: 0 };
  const zoneless = head.replace(/(?<=\S) (?:utc|gmt)$/, '');
  const found = WORDS.find(([, , pattern]) => pattern.test(head) || pattern.test(zoneless));
  if (found) return { role: found[0], rank: found[1] };
  // `Destinatario/Ordenante`: whoever is on the other side.
  const sides = head.split('/').map((part) => wordRole(part.trim()));
  if (sides.length === 2 && sides.includes('to') && sides.includes('from'))
    return { role: 'counterparty', rank: 1 };
  const isReference =
    roleOfLabel(head) === 'reference' ||
    roleOfLabel(label) === 'reference' ||
    /^(?:txid|utr|(?:交易)?序号|交易哈希|.*(?:单号|流水号|交易号|番号|번호)|(?:numero|n[ro°º]?|id|code|codigo|codice|nummer) d\w{1,3} .*|(?:номер|код|id) .*|referenz?|reference|referencia|referenznummer|kundenreferenz|transactiereferentie|verificationsnummer|codice (?:transazione|operazione)|numer (?:transakcji|referencyjny)|ma giao dich|no(?:mor)? referensi|identificador|identifiant|kennung|uuid|guid)$/.test(
      head,
    );
  return isReference && (head === 'kundenreferenz' || !NOT_OF_THE_PAYMENT.test(head))
    ? { role: 'reference', rank: 0 }
    : { role: 'ignored', rank: 9 };
}

/** Characters that are written so on the mainland alone: there a bare 元 is the renminbi. */
const MAINLAND = /[额币单账发实应]/;

function wordRole(head: string): ColumnRole | undefined {
  return WORDS.find(([, , pattern]) => pattern.test(head))?.[0];
}

function unitOf(aside: string, label: string): string | null {
  const unit = aside.replace(/^(?:in|unit|单位|en|em|в)\s*[:：]?\s*/iu, '').trim();
  if (unit === '元' && MAINLAND.test(label)) return 'CNY';
  if (/^euros?$/i.test(unit)) return 'EUR';
  return readMark(unit) ? unit : null;
}

function zoneOf(text: string): string | null {
  const found = /\b(?:utc|gmt)\s?([+-]\d{1,2}(?::?\d{2})?)?(?![\w])/i.exec(text.replace(/_/g, ' '));
  if (!found) return /北京时间/.test(text) ? '+08:00' : null;
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(found[1] ?? '') ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const TYPES = [
  ['merchant_order', /invoice|rechnung|factur|fatura|商户|商家|merchant|накладн/],
  ['order', /订单|order|bestell|auftrag|commande|pedido|заказ|注文|주문/],
  ['tx_hash', /hash|tx-?id|哈希/],
  [
    'transaction',
    /transa[ck]|operac|operaz|交易|流水|取引|거래|транзакц|операци|payment|trade|txn|^(?:id|uuid|guid|identificador|identifiant|kennung|transferwise id|no|单号)$/,
  ],
] as const;

/** Which number it is, by its heading; another transaction's (`Reference Txn ID`) is only `other`. */
function referenceTypeOf(head: string): ColumnKind['referenceType'] {
  if (/^(?:reference|related|original|parent|linked|zugehorig|previous|associated|关联|原)/.test(head))
    return 'other';
  const [known] = readReferences(`${head}: AB12345678`);
  if (known && known.type !== 'other') return known.type;
  return TYPES.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other';
}
