import type { ColumnRole } from './column';

/** Headings of words and names: role, rank and words, each a pattern of the whole heading. */
export const NAME_WORDS: readonly (readonly [ColumnRole, number, string])[] = [
  [
    'direction',
    0,
    [
      'direction|in/out|out/in|dr/cr|cr/dr|(?:debit|dr)/(?:credit|cr)|credit/debit|credit debit(?: indicator)?|debit credit indicator|d/c|c/d|balance impact|sign|transaction direction|flow|type of entry',
      '收/支|收支|收支类型|收支方向|收/付|资金流向|资金方向|借贷|借/贷|借贷标志|借贷方向|收付标志|收付|收入/支出|方向',
      "auswirkung auf guthaben|soll/haben|s/h|haben/soll|richtung|sens|sens de (?:l')?operation|debit ou credit|impact sur le solde|(?:efecto|impacto) en (?:el )?saldo|debe/haber|cargo/abono|naturaleza|impacto no saldo|efeito no saldo|debito/credito|entrada/saida|sentido|entrata/uscita|dare/avere|af bij|af/bij|приход/расход|дебет/кредит|направление|влияние на баланс|残高への影响|入出金(?:区分)?|入払区分|収支|입출금 ?(?:구분)?|입/출금|입금/출금",
    ].join('|'),
  ],
  [
    'status',
    0,
    "สถานะ|الحالة|status|state|result|outcome|(?:transaction|payment|order|trade|transfer) (?:status|state)|状态|(?:交易|当前|订单|支付|付款|处理|账单|转账)状态|交易结果|zustand|transaktionsstatus|zahlungsstatus|statut|etat|statut de (?:la transaction|l'operation|paiement)|estado|situacion|situacao|estado (?:de la |del |da |do )?(?:transaccion|operacion|pago|transacao|pagamento)|status da transacao|stato|durum|статус(?: операции| платежа| транзакции)?|состояние|ステータス|状態|状況|(?:取引|決済|支払|処理)(?:状況|状態|ステータス|結果)|상태|(?:거래|처리|결제|승인) ?(?:상태|결과)|tila|stav|stan|trang thai|allapot",
  ],
  // A column that may hold anything: `Umsatz gebucht`.
  ['status', 1, 'info|information|zusatzinfo'],
  [
    'kind',
    0,
    "type|kind|(?:transaction|trans|txn|payment|activity|operation|trade|entry|movement|order) (?:type|kind|description type|code)|operation|side|buy/sell|类型|(?:交易|业务|账单|账务|记录|操作|支付)(?:类型|类别)|操作|タイプ|交易种类|业务名称|买卖方向|typ|art|transaktionstyp|transaktionsart|zahlungsart|umsatzart|umsatztyp|buchungstext|buchungsart|vorgang|type d[e'] ?(?:la )?(?:operation|transaction|paiement|mouvement)|nature(?: de l'operation)?|tipo|tipo de (?:operacion|transaccion|movimiento|pago|operacao|transacao|movimento|lancamento)|tipo (?:operazione|movimento|transazione)|causale|soort|mutatiesoort|historico|รายการ|ประเภท(?:รายการ)?|نوع (?:العملية|المعاملة|الحركة)|rodzaj|typ operacji|rodzaj transakcji|islem tipi|islem turu|tur|тип|вид операции|тип (?:операции|транзакции|платежа)|種類|種別|区分|(?:取引|決済|利用)(?:種類|種別|区分|タイプ)|구분|유형|종류|(?:거래|결제|이용) ?(?:구분|유형|종류)",
  ],
  [
    'kind',
    1,
    'sub ?type|category|transaction category|reporting category|交易分类|分类|类别|账单分类|kategorie|categorie|categoria|категория|カテゴリー?|分類|카테고리|분류',
  ],
  [
    'counterparty',
    0,
    [
      'counter ?party(?: name)?|merchant(?: name)?|merchant/counterparty|name|vendor(?: name)?|seller|buyer|shop|store|partner(?: name)?|paid to|business name|contact(?: name)?|name of (?:sender/receiver|the counterparty|merchant)|(?:sender|payer|from)/(?:receiver|recipient|payee|to)|(?:receiver|recipient|payee|beneficiary)/(?:sender|payer)|other party|party|customer(?: name)?|from/to|to/from',
      '交易对方|交易对象|对象|对方|名前|对方(?:名称|姓名|户名|账户名|账户名称|用户名|昵称)|对手方|对手户名|交易对手|交易对方名称|商户|商户(?:名称|全称|名)|商家(?:名称)?|收款方/付款方|店铺(?:名称)?|卖家|商店',
      'name des (?:partners|empfangers)|gegenpartei|handler|handlername|partner|partnername|auftraggeber/empfanger|empfanger/auftraggeber|auftraggeber/begunstigter|begunstigter/(?:zahlungspflichtiger|auftraggeber)|beguenstigter/zahlungspflichtiger|zahlungsbeteiligter?|name zahlungsbeteiligter|zahlungsempfanger/zahlungspflichtiger|empfanger/zahlungspflichtiger|payee/payer',
      'namn|navn|motpart|mottagare|modtager|nazwa|nazev|protistrana|nama|ten nguoi nhan',
      'nom|nom du (?:tiers|marchand|beneficiaire)|tiers|contrepartie|marchand|commercant|enseigne|nombre|comercio|comerciante|contraparte|establecimiento|nombre del comercio|nome|estabelecimento|lojista|loja|nome (?:do estabelecimento|da contraparte)|favorecido/pagador|controparte|esercente|beneficiario/ordinante|naam|naam/omschrijving|tegenpartij|naam tegenpartij|kontrahent|nadawca/odbiorca|dane kontrahenta|karsi taraf',
      'контрагент|магазин|продавец|торговая точка|отправитель/получатель|получатель/отправитель|наименование контрагента|имя|取引先(?:名)?|相手先?(?:名)?|お?相手(?:先)?(?:の名前)?|(?:ご)?利用(?:店名?|先|店舗名?|店名・商品名)|加盟店(?:名)?|お?支払い?先|店舗名?|支払先名|거래처(?:명)?|가맹점 ?(?:명)?|상대방(?: ?이름)?|상호|의뢰인/수취인|거래 ?상대(?:방|명)?|이용 ?가맹점(?:명)?|받는 ?분/보낸 ?분|보낸 ?분/받는 ?분',
    ].join('|'),
  ],
  [
    'to',
    0,
    'to|接收方|payee(?: name)?|recipient(?: name)?|receiver(?: name)?|beneficiary(?: name)?|sent to|target name|收款方(?:名称)?|收款人(?:姓名)?|转入方|an|empfanger|zahlungsempfanger(?:\\*in)?|zahlungsempfanger:?in|begunstigter|destinataire|beneficiaire|destinatario|beneficiario|favorecido|para|получатель|кому|受取人(?:名)?|送金先|振込先|宛先|받는 ?(?:분|사람)|수취인|수신인',
  ],
  [
    'from',
    0,
    'from|发送方|payer(?: name)?|sender(?: name)?|received from|source name|付款方(?:名称)?|付款人(?:姓名)?|转出方|von|absender|auftraggeber|zahlungspflichtiger?(?:\\*r)?|emetteur|expediteur|payeur|ordenante|remitente|pagador|remetente|mittente|ordinante|отправитель|плательщик|от кого|送金人|送金元|振込依頼人|依頼人|보낸 ?(?:분|사람)|송금인',
  ],
  [
    'description',
    0,
    [
      'description|transaction description|label|transaction details?|particulars|narrative|narration|payment details|transaction|activity',
      '商品|商品名称|商品说明|商品描述|交易说明|交易内容|交易描述|交易名称|订单标题|商品信息|摘要|说明|交易摘要|名称|用途|项目|内容|明细',
      'rubrik|tekst|text|forklaring|beskrivelse|beskrivning|meddelande|popis|opis transakcji|tytul operacji|keterangan|deskripsi|noi dung|mo ta|dien giai|leiras|kozlemeny|опис(?: операці[їі])?|название',
      "beschreibung|verwendungszweck|vorgang/verwendungszweck|buchungstext/verwendungszweck|buchungsdetails|bezeichnung|artikelbezeichnung|details der transaktion|zahlungsgrund|umsatzbeschreibung|text|libelle|libelle (?:de l')?operation|designation|objet|intitule|motif|concepto|descripcion|detalle|detalles|glosa|descricao|lancamento|detalhes|titulo|descrizione|dettagli|omschrijving(?:-1)?|mededelingen|opis|opis operacji|tytul|aciklama",
      'รายละเอียด|ค\u0e4d\u0e32อธิบาย|หมายเหตุ|الوصف|البيان|وصف (?:العملية|المعاملة)|التفاصيل|شرح',
      'описание(?: операции)?|назначение(?: платежа)?|наименование|детали(?: операции)?|содержание|内容|摘要内容|お?取扱内容|お?取引内容|取引内容|商品名|明細|件名|品名|내용|적요|상품명|거래 ?내용|거래 ?내역|기재 ?내용|품목',
    ].join('|'),
  ],
  [
    'description',
    1,
    'details?|titre de l.objet|titulo del articulo|titolo oggetto|nome oggetto|titel des artikels|交易备注|item|items|product|goods|subject|item title|title|item name|product name|memo|notes?|remarks?|comments?|message|transaction note|payment reference|purpose|备注|附言|留言|交易备注|notiz|betreff|zahlungsreferenz|nachricht|remarque|commentaire|reference du paiement|nota|notas|observaciones|asunto|observacao|observacoes|mensagem|causale pagamento|комментарий|сообщение|примечание|メモ|備考|메모|비고|통장 ?메모|받는통장 ?메모|reference/note',
  ],
];
