import type { StatusValue } from '../model/reading';

/**
 * Words of wallets for the state of a payment, as patterns of one whole text: lower case, without accents, CJK
 * without blanks. What is not here is unknown: `incomplete` may be pending or failed.
 */
export const STATUS_WORDS: readonly (readonly [StatusValue, string])[] = [
  [
    'succeeded',
    [
      'success|successful|successfully|succeeded|completed?|settled|paid|cleared|confirmed|approved|processed|posted|executed|finished|finali[sz]ed|captured|credited',
      'abgeschlossen|erfolgreich|bezahlt|gezahlt|ausgefuhrt|bestatigt|gebucht|erledigt|durchgefuhrt|genehmigt|gutgeschrieben',
      '(?:effectue|termine|reussi|complete|valide|confirme|approuve|execute|finalise|regle)e?s?|paye|succes',
      '(?:complet|realiz|pag|aprob|finaliz|confirm|acredit|ejecut|efectu|liquid)ad[oa]s?|exitos[oa]s?|con exito',
      '(?:concluid|realizad|aprovad|finalizad|efetuad|confirmad|executad)[oa]s?|bem[- ]sucedid[oa]|sucesso|pago e confirmado',
      '(?:выполнен|завершен|проведен|оплачен|исполнен|подтвержден|зачислен|одобрен)[аоы]?|успешн(?:о|ый|ая)|успех',
      '成功|完成|已(?:付款|支付|完成|到账|入账|转账|收钱|结清|收款|确认|存入零钱|存入余额|签收|确认收货|缴费|充值)(?:成功)?|(?:朋友|对方)已收[钱款]',
      '(?:支払い?|決済|処理|取引|入金|送金|振込)?(?:完了|済み?|成功|確認済み?|承認済み?)(?:しました)?|完了しました',
      '(?:완료|성공)(?:됨|되었습니다|했습니다)?|(?:승인|확인)(?:됨|되었습니다|했습니다)|(?:입금|송금|구매|지급)완료',
    ].join('|'),
  ],
  [
    'failed',
    [
      'failed|failure|declined|denied|rejected|refused|unsuccessful|not successful|not approved|blocked|bounced|dropped|error|could not be completed',
      'fehlgeschlagen|abgelehnt|nicht erfolgreich|verweigert|gescheitert|zuruckgewiesen|fehler',
      'echec|(?:echoue|refuse|rejete)e?s?|non aboutie?|echec du paiement|erreur',
      '(?:rechazad|fallid|denegad)[oa]s?|sin exito',
      '(?:recusad|rejeitad|negad|malsucedid)[oa]s?|nao autorizad[oa]|nao aprovad[oa]|falhou|falha|erro',
      '(?:отклонен|отказано|отказан)[аоы]?|отказ|ошибка|неуспешн(?:о|ый|ая)|неудачно|не (?:выполнен|проведен|прошел|прошла|удалось)[аоы]?',
      '失败|未成功|不成功|拒付|已(?:拒绝|驳回|拒付)|被(?:拒绝|拒|驳回)|退款(?:失败|被拒绝|驳回|未成功)|异常|错误',
      '(?:支払い?|決済|処理|取引|返金)?(?:失败|エラー|拒否|否认)(?:されました|しました)?|却下(?:されました|済み)',
      '(?:실패|오류)(?:됨|되었습니다|했습니다)?|(?:거절|거부|반려)(?:됨|되었습니다)',
    ].join('|'),
  ],
  [
    'pending',
    [
      'pending|processing|in progress|in process|in review|under review|on hold|held|unconfirmed|unapproved|queued|submitted|scheduled|awaiting(?: \\w+){0,2}|waiting(?: \\w+){0,3}|unpaid|unclaimed|authori[sz]ed|initiated|requested|being processed|temporary hold|not (?:yet )?(?:completed|paid|confirmed)',
      'ausstehend|offen|in (?:bearbeitung|prufung)|wird (?:bearbeitet|gepruft)|vorgemerkt|schwebend|wartend|autorisiert|unbezahlt|noch nicht (?:abgeschlossen|bezahlt)|geplant',
      'en (?:attente|cours)(?: de \\p{L}+)?|en traitement|autorisee?|impayee?|planifiee?',
      'pendientes?(?: de \\p{L}+)?|en (?:proceso|curso|revision|espera|tramite)|procesando|autorizad[oa]|programad[oa]',
      'pendentes?|em (?:andamento|processamento|analise|espera|curso)|processando|aguardando(?: \\p{L}+)?|agendad[oa]',
      '(?:в|на) (?:обработке|ожидании|рассмотрении|проверке|процессе)|обрабатывается|выполняется|ожидани[ея](?: \\p{L}+)?|ожидает(?: \\p{L}+){0,2}|не оплачен[аоы]?|проводится',
      '等待(?!.*评价).{1,8}|待(?:付款|支付|发货|收货|确认|确认收货|处理|到账|入账|退款|审核|受理|结算|签收|领取|收款|缴费)|.{0,4}(?:处理|进行|审核|付款|支付|退款|交易|提现|充值|转账|冻结|确认|到账|入账)中|(?:未|尚未|待)(?:付款|支付|到账|确认|完成付款)|.{2,4}待处理|已(?:提交|申请|受理|发货)|卖家已发货|买家已付款|预授权',
      '(?:処理|保留|审査|承認|确认|手续き|支払い?)(?:中|待ち)|未払い?|未确定|申请中|进行中',
      '(?:처리|대기|보류|진행|심사|확인|승인)(?:중|대기)|대기|보류|미결제|미납|입금대기|예정',
    ].join('|'),
  ],
  [
    'refunded',
    [
      '(?:fully |partially |partly )?refunded|refund (?:issued|sent|completed?)|reversed|money returned|returned',
      '(?:teilweise |voll )?(?:erstattet|ruckerstattet|zuruckerstattet|zuruckgezahlt|zuruckgebucht)|teilerstattet',
      '(?:partiellement )?(?:rembourse)e?s?',
      '(?:parcialmente )?(?:reembolsad|devuelt|reintegrad|devolvid|estornad)[oa]s?|parcialmente reembolsad[oa]',
      '(?:частично )?(?:возвращен|возмещен)[аоы]?|возврат (?:выполнен|средств)',
      '已?(?:全额|部分|原路)?退[款还](?:成功|完成)|已(?:全额|部分|原路)?退[款还回]|(?:全额|部分)退款|对方已退[还款]',
      '(?:一部)?(?:返金|払い?戻し?)(?:済み?|完了)(?:です)?|返金されました',
      '(?:부분)?환불(?:됨|완료|되었습니다)',
    ].join('|'),
  ],
  [
    'cancelled',
    [
      'cancell?ed|void|voided|expired|closed|withdrawn|abandoned|reverted',
      'storniert|abgebrochen|abgelaufen|widerrufen|gekundigt|zuruckgezogen|geschlossen',
      '(?:annule|expire|abandonne)e?s?',
      '(?:cancelad|anulad|vencid|caducad|expirad)[oa]s?',
      '(?:отменен|аннулирован|просрочен|закрыт)[аоы]?|истек',
      '已(?:关闭|取消|撤销|撤回|过期|失效|作废)|超时关闭|退款(?:关闭|取消|已关闭|已取消)',
      '(?:キャンセル|取消|取り消し)(?:済み?|されました)|期限切れ|无效',
      '(?:취소|만료|무효)(?:됨|완료|되었습니다)|만료',
    ].join('|'),
  ],
  [
    'disputed',
    [
      '(?:in |under )?disputed?|dispute open(?:ed)?|charge ?back|charged back|claim open|in mediation',
      'strittig|i[mn] (?:konflikt|streitfall)|konflikt|angefochten|reklamiert|ruckbuchung offen',
      'en litige|litige|contestee?',
      'en disputa|disputad[oa]|en reclamo|em disputa|contestad[oa]|em mediacao|en mediacion',
      'спор|оспорен[аоы]?|оспаривается|диспут|в споре',
      '维权中?|已?维权|(?:投诉|纠纷|争议|申诉|仲裁)(?:中|处理中)?|有争议',
      '系争中|异议申(?:し)?立て中?|チャージバック',
      '분쟁(?:중)?|이의제기(?:중)?',
    ].join('|'),
  ],
];

/** What may stand in front of a state without changing it (`Payment completed`, `交易已关闭`). */
export const SUBJECT =
  /^(?:(?:the |your )?(?:payment|transaction|transfer|order|purchase|withdrawal|deposit|top[- ]?up|charge|request)s?(?: (?:has been|have been|was|were|is|has))? |(?:zahlung|transaktion|uberweisung|bestellung|auszahlung|einzahlung) (?:ist |wurde |wird )?|(?:paiement|transaction|virement|commande|retrait) (?:est |a ete )?|(?:pago|pagamento|transaccion|transacao|transferencia|pedido|compra|retiro|saque) (?:esta |foi |fue )?|(?:платеж|перевод|операция|транзакция|заказ|покупка) |(?:该?(?:交易|支付|付款|转账|充值|提现|订单|收款|还款|缴费|红包|扣款))+|(?:取引|決済|支払い?|送金|入金|出金|注文)(?:は|が)?|(?:결제|이체|거래|송금|주문|충전|출금|입금|지급)(?:가|이)?)/;

/** The same for money on its way back, where success means refunded. */
export const REFUND_SUBJECT =
  /^(?:(?:the |your )?refunds?(?: (?:has been|was|is))? |(?:ruck)?erstattung (?:ist |wurde )?|remboursement |(?:reembolso|estorno|devolucion|devolucao) |возврат(?: средств)? |退款(?:已)?|返金(?:は|が)?|환불(?:이)?)/;

export const LABEL =
  /^(?:(?:payment |transaction )?status|zustand|statut|estado|situacao|статус|(?:交易|订单|当前)?状态|ステータス|状态|상태) ?: ?/;
