import type { ColumnRole } from './column';

/** Headings of figures and currencies: role, rank and words, each a pattern of the whole heading. */
export const MONEY_WORDS: readonly (readonly [ColumnRole, number, string])[] = [
  [
    'ignored',
    0,
    '(?:beginning|opening|previous|prior|initial|starting) balance|balance before|before balance|beginsaldo|anfangssaldo|期初余额|交易前余额|(?:native|quote|price|to|original|foreign|local|settlement|account|reporting|spot price|subtotal) (?:currency|amount)|foreign amount|amount foreign.*|type foreign currency|(?:paid|received/paid) (?:currency|amount)|net worth.*|exchange.*|成功退款|退款金额|已退款金额|优惠金额|商品原价|原价|折扣金额',
  ],
  ['sourceAmount', 0, 'source amount|origin amount'],
  // What the person sent, whatever else the row says.
  [
    'sourceAmount',
    1,
    'amount sent|(?:you )?sent (?:amount|quantity)|outgoing amount|sell (?:amount|quantity)',
  ],
  ['sourceCurrency', 0, '(?:source|sent|origin) currency|(?:outgoing|sell|sent) (?:asset|currency)'],
  [
    'targetAmount',
    0,
    'target amount|destination amount|amount received|(?:you )?received (?:amount|quantity)|incoming amount|buy (?:amount|quantity)',
  ],
  [
    'targetCurrency',
    0,
    '(?:target|received|destination) currency|(?:incoming|buy|received) (?:asset|currency)',
  ],
  [
    'feeCurrency',
    0,
    '(?:transaction |trading |source )?fees? (?:currency|coin|asset|unit)|commission asset|price/fee/total unit|手续费币种|currency of fees?|gebuhrenwahrung|devise des frais',
  ],
  [
    'fee',
    0,
    [
      '(?:transaction|trading|trade|service|processing|payment|paypal|total|network|source|wallet|transfer|atm|withdrawal)? ?fees?(?: ?(?:amount|paid|charged|quantity))?|transactionfee|txn ?fee|gas fee|gas|fees and/or spread|commissions?|commission amount|charges?|service charges?',
      '(?:交易|提现|服务|转账|支付|平台)?手续费(?:金额)?|服务费(?:金额)?|矿工费|佣金',
      'gebuhr(?:en)?|(?:transaktions|paypal-?|handels|service)gebuhr(?:en)?|entgelt(?:e)?|provision|kosten',
      'costo|costi|tariffa|kosten|gebyr|avgift|avgifter|masraf|oplaty|poplatek|biaya|phi(?: giao dich)?|费用',
      'frais(?: de transaction| bancaires)?|comision(?:es)?|tarifas?|cargo por servicio|taxas?|comissao|comissoes|commission[ei]|spese|prowizja|oplata|ucret|komisyon',
      'комисси[яи]|комиссия (?:банка|за операцию|за перевод)|сбор|手数料(?:額)?|取引手数料|支払手数料|ค่าธรรมเนียม|الرسوم|رسوم|振込手数料|수수료|거래 ?수수료',
    ].join('|'),
  ],
  [
    'balance',
    0,
    'balance(?: ?(?:after|after transaction))?|after balance|running bal(?:ance|\\.)?|余额|交易后余额|本次余额|залишок на кінець періоду',
  ],
  [
    'balance',
    1,
    [
      'running bal\\.?|ยอดคงเหลือ|คงเหลือ|الرصيد(?: (?:بعد العملية|المتاح))?|saldo na trn|bokfort saldo|disponible|account ?balance|after balance|eindsaldo|saldo (?:na mutatie|na transactie|etter|efter|ksiegowe)|tillganglig saldo|zustatek|so du|ostatok|egyenleg|sold|залишок',
      '(?:[a-z]+ )?balance(?: ?(?:after|after transaction|amount))?',
      '(?:账户|当前|可用|交易后|本次|账后|剩余|零钱)?余额|账户结余|结余|本次余额|交易后余额',
      'saldo|kontostand|guthaben|saldo (?:nach buchung|final|posterior|dopo|po operacji|disponible|disponivel|contabile)|neuer saldo|solde(?: (?:apres|final|du compte|courant))?|solde apres (?:operation|transaction)|bakiye|stan konta|saldo po transakcji',
      '(?:остаток|баланс)(?: (?:на счете|после операции|средств|счета))?|残高|差引残高|(?:お?取引後|口座|差引)残高|(?:거래 ?후 ?)?잔액|거래후 ?잔고|잔고',
    ].join('|'),
  ],
  [
    'net',
    0,
    'net|net ?(?:amount|total|value)|(?:transaction )?net amount|net (?:transaction|settlement) amount|净额|净值|到账金额|结算金额|netto|nettobetrag|net(?: a payer)?|montant net|neto|importe neto|monto neto|valor liquido|liquido|importo netto|нетто|сумма нетто|к зачислению|純額|正味|差引額|순액|실수령액|정산금액',
  ],
  [
    'out',
    0,
    [
      '(?:debit|debited|withdrawals?|withdrawn|paid out|money out|outgoing|outflow|expenses?|spent|spending|payments? out)(?: ?(?:amount|amt|s))?|debits|value out|amount (?:debited|out|spent|paid out)|dr(?: amount)?',
      'ut fra konto|ut|uttag|utbetaling|udgift|obciazenie|vydaje|pengeluaran|debet|ghi no|terheles',
      '支出(?:金额)?|付出(?:金额)?|转出金额|借方(?:金额|发生额)?|支出额|付款支出',
      'soll|belastung(?:en)?|ausgang|ausgabe[n]?|lastschrift|abbuchung|betrag (?:soll|ausgang|belastung)|debits?|montant (?:au )?debit|depenses?|sorties?|ถอนเงิน|ถอน|เงินออก|รายจ่าย|مدين|سحب|المسحوبات|cargos?|debe|debitos?|egresos?|gastos?|retiros?|importe (?:cargo|debe)|saidas?|valor (?:debito|saida)|despesas?|uscite|addebiti|addebito|dare|wydatki|obciazenia|borc|cikan',
      'расход(?:ы)?|списани[ея]|списано|дебет|сумма (?:списания|расхода)|出金(?:額|金額)?|支出|お?支払い?(?:額|金額)?|お?引き?出し?(?:金額|額|金)?|払出(?:金額|額)?|출금(?:액|금액)?|지출(?:액|금액)?|찾으신 ?금액|보낸 ?금액',
    ].join('|'),
  ],
  [
    'in',
    0,
    [
      '(?:credit|credited|deposits?|deposited|paid in|money in|incoming|inflow|income|receipts?|payments? in)(?: ?(?:amount|amt|s))?|credits|value in|amount (?:credited|in|paid in)|cr(?: amount)?',
      'inn pa konto|inn|insattning|innbetaling|indbetaling|uznanie|prijmy|pemasukan|kredit|ghi co|jovairas',
      '存入|收入(?:金额)?|转入金额|贷方(?:金额|发生额)?|收入额|存入金额',
      'ฝากเงิน|ฝาก|เงินเข้า|รายรับ|دائن|إيداع|ايداع|الإيداعات|haben|gutschrift(?:en)?|eingang|einnahme[n]?|einzahlung|betrag (?:haben|eingang|gutschrift)|credits?|montant (?:au )?credit|recettes?|entrees?|abonos?|haber|creditos?|ingresos?|depositos?|importe (?:abono|haber)|entradas?|valor (?:credito|entrada)|receitas?|entrate|accrediti|accredito|avere|wplywy|uznania|alacak|giren',
      'приход|доход(?:ы)?|зачислени[ея]|зачислено|поступлени[ея]|кредит|пополнение|сумма (?:зачисления|прихода)|入金(?:額|金額)?|収入|お?預(?:け入れ|り入れ|か?り)(?:金額|額|金)?|預入(?:金額|額)?|입금(?:액|금액)?|수입(?:액|금액)?|맡기신 ?금액|받은 ?금액',
    ].join('|'),
  ],
  [
    'amount',
    0,
    [
      'сума (?:в|у) валюті картки',
      'amount|amt|sum|amounts?|transaction (?:amount|amt|value|sum)|txn amount|trans amount|change|amount per period|payment amount|transfer amount|purchase amount|billing amount|amount total|amount charged|money',
      'belopp|belob|bel[øo]p|beløb|castka|suma|jumlah|nominal|so tien(?: giao dich)?|osszeg|сума(?: операці[їі])?',
      'turnover|transactiebedrag|transaktionsbelopp|变动|变更|记账金额|人民币金额|消费金额(?:元)?|交易币种/金额|记账金额/币种|交易金额/币种|金额|交易金额|发生额|交易额|数额|收支金额|账单金额|变动金额|转账金额|支付金额|付款金额|收/支金额|入账金额|金额/元',
      "betrag|umsatz|transaktionsbetrag|zahlungsbetrag|buchungsbetrag|wert|montant|montant de (?:la |l')?(?:transaction|operation)|importe|monto|cantidad|cuantia|importe de la (?:operacion|transaccion)|monto de la (?:operacion|transaccion)|valor|quantia|montante|valor da (?:transacao|operacao)|importo|bedrag|bedrag eur|kwota|kwota (?:operacji|transakcji)|tutar|islem tutari|miktar",
      'จ\u0e4d\u0e32นวนเงิน|ยอดเงิน|المبلغ|مبلغ(?: (?:العملية|المعاملة))?|сумма|сумма (?:операции|платежа|транзакции|перевода|в валюте (?:счета|операции))|金額|取引金額|取引額|ご?利用(?:金額|額)|決済(?:金額|額)|金額円|금액|거래 ?금액|거래액|결제 ?금액|이용 ?금액|승인 ?금액|사용 ?금액',
    ].join('|'),
  ],
  ['amount', 1, '实付金额|实付|实际支付金额|实际支付|实际金额|实收金额|amount paid|paid amount|net payment'],
  [
    'amount',
    2,
    '成交额|成交金额|总成交额|value|gross|gross ?(?:amount|total|value)|brutto|bruttobetrag|brut|montant brut|bruto|importe bruto|bruto total|valor bruto|lordo|importo lordo|брутто|合計|総額|合計金額|総金額|총액|총 ?금액|total|total amount|grand total|总金额|总额|总价|合计金额|gesamt|gesamtbetrag|summe|montant total|importe total|monto total|valor total|итого|итоговая сумма',
  ],
  [
    'amount',
    4,
    '(?!.*\\b(?:tax|tip|tips|vat|gst|discount|refund|refunded|cashback|reward|shipping|handling|insurance|limit|remaining|min|max|minimum|maximum|original|foreign|native|local|fee|coupon|credit limit|converted|settlement|asset|usd|native)\\b)(?:[a-z]+ ){1,2}(?:amount|amt)',
  ],
  ['amount', 3, '订单金额|商品金额|order (?:amount|total)|注文金額|주문 ?금액|subtotal'],
  [
    'quantity',
    0,
    'quantity(?: transacted)?|(?:traded|filled|executed) (?:quantity|qty|size)|size|qty|volume|vol|units|executed|filled|数量|成交数量|anzahl|quantite|cantidad de criptomoneda|количество|数量|수량|체결 ?수량',
  ],
  [
    'currency',
    0,
    [
      '(?:transaction |trade |payment |amount |billing )?currency(?: code)?|trading unit|amount/balance unit|txn currency|muntsoort|mena|valuutta|penznem|mata uang|loai tien|валюта (?:рахунку|картки)|ccy|cur\\.?|สกุลเงิน|العملة|币种|货币|交易币种|货币种类|币别|wahrung|devise|monnaie|moneda|divisa|moeda|valuta|munt|waluta|para birimi|doviz|валюта(?: (?:операции|платежа|счета))?|通貨|通貨単位|통화',
    ].join('|'),
  ],
  [
    'currency',
    1,
    'asset|coin|token|size unit|コイン|代币符号|代币|(?:token|coin|asset|currency) symbol|crypto ?currency|symbol|币|资产|holding coin|actif|activo|ativo|монета|актив|코인|자산|銘柄',
  ],
];
