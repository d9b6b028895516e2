import type { ColumnRole } from './column';

/** Headings of moments: role, rank and words, each a pattern of the whole heading without brackets and accents. */
export const TIME_WORDS: readonly (readonly [ColumnRole, number, string])[] = [
  [
    'zone',
    0,
    'time ?zone|zeitzone|fuseau(?: horaire)?|(?:zona|huso) horari[oa]|fuso(?: horario| orario)?|fuso horario|часовой пояс|时区|タイムゾーン|시간대|표준시|tijdzone|strefa czasowa',
  ],
  [
    'date',
    0,
    [
      'date|time|date ?time|date ?(?:&|and|/|,) ?time|timestamp|when|utc time|local date|block ?time|unix timestamp',
      '(?:transaction|trans\\.?|txn\\.?|trx|payment|purchase|order|trade|operation|activity|transfer|creation|auto-invest) ?(?:date ?(?:&|and|/)? ?time|date|time|timestamp|datetime)|(?:created?|creation) time|created(?: ?(?:on|at|date|time|utc|date utc|time utc))?|(?:started|start|initiated)(?: ?(?:on|at|date|time))?|release date|effective date|date (?:created|started|initiated|of transaction|utc|gmt)|paid (?:on|at)|date paid',
      '本地时间|utc时间|(?:交易|创建|交易创建|下单|支付|发生|消费|账单|订单|订单创建|转账|收支|成交|操作|提交)?(?:时间|日期)|交易日|日期/时间|日期时间|时间戳|记录时间',
      'datum|datum/uhrzeit|datum und (?:uhr)?zeit|uhrzeit|zeit|zeitpunkt|zeitstempel|transaktionsdatum|datum der transaktion|umsatzdatum|auftragsdatum|zahlungsdatum|erstellt(?: am)?|erstellungsdatum|belegdatum|kaufdatum',
      "heure|date et heure|date/heure|date (?:de |de la |de l'|d')?(?:operation|transaction|paiement|achat|creation|debut)|horodatage",
      'fecha|hora|fecha y hora|fecha/hora|fecha (?:de )?(?:la )?(?:operacion|transaccion|pago|compra|creacion|inicio|movimiento)',
      'data|data e hora|data/hora|data hora|data (?:d[aeo] )?(?:transacao|operacao|pagamento|compra|criacao|movimento|lancamento)|data mov',
      'ora|data e ora|data/ora|data (?:della |di )?(?:operazione|transazione|pagamento|creazione)|tijd|datum en tijd|datum/tijd|transactiedatum|godzina|czas|data (?:operacji|transakcji|i godzina)|tarih|saat|islem tarihi|tarih/saat',
      'dato|datum i czas|transaktionsdag|dato og tid|dato/tid|kopdatum|kjopsdato|orario|data d.inizio|data di inizio|date de debut|date ?op(?:eration)?|fecha de inicio|data de inicio|rozpoczeto|tanggal|waktu|ngay(?: giao dich)?|thoi gian|datum operace|datum transakce|datum provedeni|datum es ido|datuma?|data tranzactiei|дата операці[їі]|paivamaara|kirjauspaiva|maksupaiva',
      'дата|время|дата и время|дата/время|(?:дата|время) (?:операции|платежа|транзакции|создания|покупки|совершения(?: операции)?|перевода|проведения)|дата и время (?:операции|платежа|транзакции|совершения операции|создания)',
      'เวลา|الوقت|วันที่|วัน/เวลา|วันที่ท\u0e4d\u0e32รายการ|วันที่และเวลา|التاريخ|تاريخ(?: (?:العملية|المعاملة|الحركة|التنفيذ))?|تاریخ|ngay gd',
      '日付|日時|時間|時刻|年月日|(?:お?取引|ご?利用|決済|お?支払い?|ご?注文|作成|購入|発生|処理|送金)(?:日|日付|日時|時間|年月日)',
      '날짜|일시|시간|일자|시각|(?:거래|결제|이용|사용|주문|승인|등록|생성|요청|송금) ?(?:날짜|일시|시간|일자|일)',
    ].join('|'),
  ],
  [
    'date',
    1,
    [
      '(?:completed|completion|finished|posted|posting|post|booked|booking|entry|processed|processing|accounting|ledger|statement) ?(?:on|at|date|time|date ?time)?|date (?:completed|posted|booked|finished|processed)',
      '(?:付款|交易付款|交易成功|成功|完成|交易完成|支付完成|支付成功|到账|入账|记账|过账)(?:时间|日期)|记账日',
      'buchung|buchungsdatum|buchungstag|datum der buchung|abgeschlossen(?: am)?|abschlussdatum|ausgefuhrt am',
      'data di completamento|date ?val|fecha de finalizacion|bokforingsdag|bokforingsdatum|bokfort|dato bokfort|data zakonczenia|datum zauctovani',
      "date (?:de )?(?:comptabilisation|comptable|d'execution|de fin|d'achevement)|fecha (?:de )?(?:contable|finalizacion|registro|asiento|completado)|data (?:de )?(?:conclusao|contabil|contabile|registrazione|lancto|ksiegowania)|boekdatum|boekingsdatum|muhasebe tarihi",
      'дата (?:проводки|обработки|завершения|зачисления|списания)|дата и время (?:проведения|завершения|обработки)|(?:計上|記帳|完了|入金|勘定)日時?|(?:완료|처리|입금|기장|기산) ?(?:일|일자|일시|날짜)',
    ].join('|'),
  ],
  [
    'date',
    2,
    '(?!.*\\b(?:due|expir|valid|updated?|modified|birth|next|last|available|deposit|maturity|delivery|ship|start of|end of|from|to)\\b)(?:[a-z]+ ){1,2}(?:date|time|datetime|timestamp)(?: ?(?:&|and|/) ?time)?|[a-z]+ (?:at|on)',
  ],
  [
    'date',
    3,
    'rentedato|valor dato|valutadag|valutadato|value dat|value date|settlement date|valuta ?datum|valuta|wertstellung(?:sdatum)?|wert|date (?:de )?valeur|fecha valor|data valor|data valuta|дата валютирования|起息日|起算日',
  ],
];
