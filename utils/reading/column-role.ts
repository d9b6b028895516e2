import { isBalanceLabel, isFeeLabel, isNetLabel, isTaxLabel } from './label';
import { remember } from './remember';
import { simplify } from './simplify';
import { foldText } from './text';

/** What a label says its value is. `in` and `out` are amounts that only ever come or go; `ignored` is nothing we keep. */
export type Role =
  | 'date'
  | 'otherDate'
  | 'amount'
  | 'in'
  | 'out'
  | 'fee'
  | 'balance'
  | 'otherMoney'
  | 'currency'
  | 'status'
  | 'counterparty'
  | 'to'
  | 'from'
  | 'description'
  | 'kind'
  | 'direction'
  | 'reference'
  | 'count'
  | 'quantity'
  | 'pair'
  | 'ignored';

/** Labels in the languages of the wallets we know, whole text. The first match wins, so narrow ones stand first. */
const LABELS: readonly (readonly [Role, RegExp])[] = [
  ['ignored', /^(?:#|no|nr|n[º°]|№|序号|s\/n|sl no)$/],
  ['count', /^(?:transactions|(?:number|no\.) of .*|count|笔数|交易笔数|件数|건수)$/],
  ['quantity', /^(?:数量|數量|token amount|quantity|qty|количество|anzahl|cantidad|quantidade|수량)$/],
  [
    'otherDate',
    /\b(?:due|expir\w*|valid|renew\w*|next|settle\w*|deposit date|payout date|value date|maturity)\b|到期|有效期|下次|下期|结算(?:时间|日期)|还款日|起息|fällig|gültig|wertstellung|valuta|échéance|date de valeur|vencimiento|fecha valor|vencimento|срок|действителен|期限|有効期限|만료/,
  ],
  [
    'otherMoney',
    /\b(?:limit|discount|coupon|cashback|reward|points?|tip|price|rate|shipping|subtotal|interest|refunded|refund amount|fiat|equivalent|value in|exchange rate|target|remaining|original)\b|优惠|折扣|立减|红包|积分|限额|单价|汇率|运费|退款金额|已退|小计|折合|rabatt|kurs|preis|remise|taux|prix|descuento|precio|desconto|preço|скидка|курс|цена|割引|単価|할인/,
  ],
  [
    'out',
    /^(?:debits?|debit amount|money out|paid out|withdrawals?|out|outgoing|uscite|addebit[oi]|af|wydatki|obciążenia|borç|keluar|expense|spent|sent|you (?:paid|sent|send)|支出|(?:支出|提款|提出|取出)(?:金[额額])?|付出|出金(?:額)?|借方|转出金额|soll|belastung|ausgang|ausgaben?|débits?|cargos?|débito|расход|списание|списано|출금액?|お?支払い?(?:金額|額)|お?引き?出し(?:金?額)?)$/,
  ],
  [
    'in',
    /^(?:credits?|credit amount|money in|paid in|deposits?|in|incoming|entrate|accredit[oi]|bij|wpływy|uznania|alacak|masuk|income|received|收入|(?:收入|存入|存款)(?:金[额額])?|入金(?:額)?|贷方|转入金额|haben|gutschrift|eingang|einnahmen?|crédits?|abonos?|crédito|приход|зачисление|зачислено|입금액?|お?預(?:か?り|け?入れ?)(?:金?額)?)$/,
  ],
  [
    'currency',
    /^(?:currency|ccy|币种|货币|währung|devise|moneda|moeda|валюта|通貨|통화|asset|coin|token|币|代币|代幣|资产|資產)$/,
  ],
  [
    'reference',
    /\b(?:id|no|number|nr|num|ref|reference|hash|txid|txhash|tx|receipt|utr|rrn|invoice|invoice #|order #|confirmation)\b\.?$|#$|^#?\s?(?:order|invoice|reference|transaction id|order id)$|^n[º°o]\.?(?: |$)|(?:单号|编号|交易号|流水号|流水|订单号|凭证号|哈希|參考號|番号|번호|номер|код операции)$|(?:nummer|referenz|transaktionscode|kennung)$|^(?:référence|numéro|referencia|referência|número|n° .*)/,
  ],
  ['pair', /^(?:(?:trading |currency )?pair|market|交易对|交易對|валютная пара|取引ペア|거래쌍)$/],
  [
    'direction',
    /^(?:收\/支|收入\/支出|支出\/收入|收支|收支类型|资金流向|direction|in\/out|dr\/cr|debit\/credit|cr\/dr|d\/c|soll\/haben|money in\/out|sens|收付)$/,
  ],
  [
    'status',
    /(?:^|\b)(?:status|state|result|outcome)$|状态$|狀態$|结果$|^(?:zustand|statut|état|estado|situação|situación|статус|состояние|結果|状況|상태|stato|durum(?:u)?|trạng thái)$|ステータス$/,
  ],
  [
    'date',
    /^(?:(?:transaction|trans|txn|payment|paid|order|trade|purchase|invoice|receipt|dispute|post(?:ing|ed)?|book(?:ing|ed)|open(?:ed|ing)|creat(?:ed|ion)|completed|activity|entry|transfer|start|initiated|operation)\s*)?(?:date|time|day|when|timestamp|datetime|age)s?(?: ?(?:and|&|\/|\+|,) ?time)?(?: ?\(?(?:utc|gmt)[^)]*\)?)?$|^(?:sent|received|processed) (?:at|on)$|^(?:created|opened|disputed|filed|executed|paid|posted|completed|initiated|ordered|issued|invoiced|billed|set up)(?: at| on)?$|^(?:交易|创建|付款|支付|下单|订单|成交|发生|记账|入账|操作|完成|转账|提交|消费|收款)?(?:时间|日期|時間|日時)$|^datum(?:\s?\/\s?uhrzeit)?$|^(?:buchungs(?:tag|datum)|uhrzeit|zeit|transaktionsdatum|zahlungsdatum|date (?:de |d')?(?:l')?(?:opération|transaction|paiement)|heure|fecha(?: y hora| de (?:la )?(?:operación|transacción|pago|compra))?|hora|data(?: e hora| da (?:transação|operação|compra))?|дата(?: и время| операции| платежа| транзакции| покупки)?|время|日付|日時|お?取引日時?|ご?利用日時?|날짜|일시|거래일시?|거래일자|data (?:operazione|contabile|movimento|transazione|pagamento|ordine)|(?:transactie|betaal|boek)datum|data (?:transakcji|operacji|księgowania|płatności)|(?:işlem )?tarihi?|ngày(?: giao dịch)?|tanggal(?: transaksi)?|waktu)$/,
  ],
  [
    'amount',
    /^(?:(?:transaction|trans|txn|payment|paid|order|trade|purchase|transfer|gross|total|billed|net payment|charged|disputed?|claim(?:ed)?|your)\s*)?(?:amount|amt|sum|total)(?: (?:paid|charged|sent|received))?$|^(?:gross|total|value|amount in .*|grand total|paid)$|^(?:交易|成交|订单|付款|支付|实付|实收|转账|消费|发生|总|变动|收款|操作|账单|收支)?(?:金额|金額|额|数额)$|^(?:总计|总价)$|^(?:gesamt|zahlungs|transaktions|brutto)?betrag$|^(?:summe|gesamt|montant(?: total| brut)?|importe(?: total)?|monto|cantidad|cuantía|valor(?: total)?|quantia|montante|сумма(?: операции| платежа| транзакции| заказа)?|итого|金額|取引金額|ご?利用金額|決済金額|금액|거래금액|결제금액|importo(?: totale)?|bedrag|kwota(?: transakcji| operacji)?|(?:işlem )?tutarı?|số tiền|jumlah|nominal)$/,
  ],
  [
    'counterparty',
    /^(?:(?:name of )?(?:counter ?party|merchant|payee|payer|recipient|beneficiary|sender|seller|buyer|shop|store|vendor|customer|contact|paid to|received from|from\/to|to\/from|sent to|transferred to|recipient\/sender|sender\/recipient|payee\/payer)(?: name)?)$|^(?:交易对方|对方|对方(?:名称|姓名|户名|账户名)|交易对象|收款方|付款方|收款人|付款人|商户|商户名称|商户全称|商家|商家名称|店铺|卖家|买家|对象|對方|交易對象|(?:收款方|付款方|收款商户)(?:全称|名称)|商户名)$|^(?:empfänger|händler|zahlungsempfänger|auftraggeber|empfänger\/auftraggeber|auftraggeber\/empfänger|name des empfängers|gegenpartei|bénéficiaire|marchand|commerçant|destinataire|émetteur|tiers|beneficiario|comercio|comerciante|destinatario|vendedor|beneficiário|favorecido|estabelecimento|destinatário|loja|получатель|отправитель|контрагент|магазин|продавец|取引先|相手先|ご?利用店名?|加盟店|支払先|お支払先|가맹점명?|받는 ?분|거래처|상대방|esercente|controparte|mittente|ontvanger|tegenpartij|begunstigde|odbiorca|nadawca|kontrahent|alıcı|gönderen|người nhận|penerima|pengirim)$/,
  ],
  ['to', /^(?:to|an|à|para|кому|到|转入方|接收方|接收地址|宛先)$/],
  ['from', /^(?:from|von|de|от кого|来自|转出方|发送方|发送地址)$/],
  [
    'kind',
    /^(?:(?:transaction|trans|txn|payment|activity|operation)\s*)?(?:type|kind)$|^(?:category|action|method|交易类型|类型|交易分类|业务类型|交易方式|種類|取引種別|区分|art|transaktionsart|typ|buchungsart|type d'opération|nature|tipo(?: de (?:operación|transacción|operação|transação))?|тип(?: операции)?|вид операции|구분|거래구분|유형|tipo (?:di )?(?:operazione|transazione)|soort|rodzaj|typ (?:transakcji|operacji)|tür(?:ü)?|işlem türü|jenis|loại)$/,
  ],
  [
    'description',
    /^(?:(?:transaction|payment|order|item)?\s*(?:descriptions?|details?|summary|title|items?|memo|notes?|particulars?|narrative|activity|purpose|product|goods|transaction|name|subject|info))$|^(?:名称|商品|商品名称|商品说明|摘要|说明|备注|交易说明|交易内容|交易信息|项目|内容|交易名称|用途|名目|beschreibung|verwendungszweck|buchungstext|bezeichnung|artikel|vorgang|libellé|description|désignation|objet|concepto|descripción|detalle|artículo|descrição|histórico|lançamento|detalhes|описание|назначение(?: платежа)?|наименование|товар|内訳|商品名|お取(?:り扱い|引)内容|摘要内容|내용|적요|상품명|descrizione|causale|oggetto|omschrijving|opis|tytuł|açıklama|mô tả|nội dung|keterangan|deskripsi)$/,
  ],
  ['ignored', /./],
];

/** What brackets behind a label make of it: `Amount (fee)` is a fee; `Amount (incl. fee)` says how it was counted. */
const ASIDE = /[([【]\s*(\p{L}[\p{L} ]*?)\s*[)\]】]$/u;

function lookUp(text: string): Role | null {
  return LABELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The role that a column's or a field's label names; `ignored` for a label that means nothing here, null for none. */
export const roleOfLabel = remember((label): Role | null => {
  const whole = foldText(label).toLowerCase();
  const aside = ASIDE.exec(whole)?.[1] ?? '';
  // Of a coin, what it was worth is not what moved.
  if (/^value$/.test(whole.replace(ASIDE, '').trim()) && /^(?:usd|eur|fiat)$/.test(aside))
    return 'otherMoney';
  if (/^(?:fees?|tax(?:es)?|tips?|net|balance|手续费|余额|税)$/.test(aside)) return roleOfLabel(aside);
  const text = whole
    .replace(/\s*[([【].*?[)\]】]\s*/g, ' ')
    .replace(/[\s:：*.↑↓▲▼]+$/u, '')
    .trim();
  if (text === '' || text.length > 40) return null;
  if (isBalanceLabel(text)) return 'balance';
  if (isFeeLabel(text)) return 'fee';
  if (isNetLabel(text) || isTaxLabel(text)) return 'otherMoney';
  const role = lookUp(text);
  return role === 'ignored' ? lookUp(simplify(text)) : role;
});
