import type { StatusValue } from '../model/reading';

/**
 * Words of wallets for the state of a payment, as patterns of one whole text: lower case, without accents, simplified
 * characters without blanks. What is not here is unknown: `incomplete` may be pending or failed, `sent` and `received`
 * tell a direction, `partial refund` and `chargeback fee` what a row is.
 */
export const STATUS_WORDS: readonly (readonly [StatusValue, string])[] = [
  [
    'succeeded',
    [
      'success(?:ful(?:ly)?)?|succeeded|completed?|settled|paid(?: in full| out)?|cleared|confirmed|approved|processed|posted|executed|finished|finali[sz]ed|captured|credited',
      'abgeschlossen|erfolgreich|(?:ge|be)zahlt|ausgefuhrt|bestatigt|gebucht|erledigt|durchgefuhrt|genehmigt|gutgeschrieben',
      '(?:effectue|termine|reussi|complete|valide|confirme|approuve|execute|finalise|regle|acheve|encaisse)e?s?|paye|succes',
      '(?:complet|realiz|pag|apro[bv]|finaliz|confirm|a?credit|e[jx]ecut|efec?tu|liquid|cobr)ad[oa]s?|concluid[oa]s?|exitos[oa]s?|con exito|bem[- ]sucedid[oa]|(?:pago com )?sucesso|pago e confirmado',
      '(?:успешно )?(?:выполнен|завершен|проведен|оплачен|исполнен|подтвержден|зачислен|одобрен)[аоы]?|успешн(?:[оа]|ый|ая)|успех|прош(?:ел|ла|ло)',
      '成功|完成|已(?:付款|支付|完成|到账|入账|转账|收钱|结清|收款|确认|存入零钱|存入余额|签收|确认收货|缴费|充值|领取|扣款)(?:成功)?|(?:朋友|对方)已收[钱款]',
      '(?:お?支払い?|決済|处理|取引|入金|送金|振込|チャージ|承认|确认|受け?取り?)?(?:完了|济み?|済み?|成功)(?:済み?|しました|です)?',
      '(?:결제|송금|이체|충전|입금|출금|지급|구매|승인|처리|정상처리)?(?:완료|성공)(?:됨|되었습니다|했습니다)?|(?:결제|송금|이체|충전|승인|확인|정상처리)(?:됨|되었습니다|했습니다)|정상처리',
      'filled|(?:completat|pagat|confermat|approvat|accreditat|effettuat|contabilizzat|elaborat)[oaie]|eseguit[oaie]|riuscit[oaie]|conclus[oaie]|voltooid|geslaagd|betaald|afgerond|verwerkt|uitgevoerd|goedgekeurd|bevestigd|(?:zakonczon|ukonczon|zrealizowan|op[lł]acon|wykonan|potwierdzon|zaksiegowan|zatwierdzon)[oaey]|(?:已|完全|全部)成交',
    ].join('|'),
  ],
  [
    'failed',
    [
      'fail(?:ed|ure)|declined|denied|rejected|refused|unsuccessful|not (?:successful|approved|authori[sz]ed|executed)|blocked|bounced|dropped|error|could not be completed',
      'fehlgeschlagen|abgelehnt|nicht (?:erfolgreich|ausgefuhrt|genehmigt)|verweigert|gescheitert|zuruckgewiesen|fehler',
      '(?:echoue|refuse|rejete|decline)e?s?|non (?:abouti|effectue|autorise|reussi)e?s?|echec(?: du paiement)?|erreur',
      '(?:rechazad|fallid|denegad|recusad|rejeitad|negad|malsucedid)[oa]s?|sin exito|n(?:o|ao) (?:autorizad|apro[bv]ad|realizad|proces+ad)[oa]|fal(?:lo|hou|ha)(?: no pagamento)?|erro',
      '(?:отклонен|отказано|отказан)[аоы]?|отказ|ошибка(?: (?:платежа|оплаты|перевода|операции))?|неуспешн(?:о|ый|ая)|неудачно|не (?:выполнен|проведен|прошел|прошла|удалось)[аоы]?',
      '失败|未成功|不成功|已?拒付|已(?:拒绝|驳回)|被(?:拒绝?|驳回)|退款(?:失败|被拒绝|驳回|未成功)|异常|错误',
      '(?:お?支払い?|決済|处理|取引|返金)?(?:失败|エラー|拒否|否认)(?:されました|しました)?|却下(?:されました|済み)?|不成立|(?:承认され|でき)ませんでした',
      '(?:실패|오류)(?:됨|함|되었습니다|했습니다)?|(?:거절|거부|반려)(?:됨|되었습니다)|(?:승인|결제|이체)(?:거절|거부)',
      'insufficient (?:balance|funds)|(?:fallit|rifiutat|respint|negat)[oaie]|non (?:riuscit|autorizzat|eseguit|andat)[oaie](?: a buon fine)?|errore|mislukt|geweigerd|afgewezen|niet (?:gelukt|geslaagd)|odrzucon[oaey]|odmowa|nieudan[aey]|niepowodzenie|b[lł]ad',
    ].join('|'),
  ],
  [
    'pending',
    [
      'pending(?: (?:review|approval|confirmation|payment|settlement|refund))?|processing|in (?:progress|process|review)|under review|on hold|held|un(?:confirmed|approved|paid|claimed)|queued|submitted|scheduled|awaiting(?: \\w+){0,2}|waiting(?: \\w+){0,3}|(?:pre-?)?authori[sz]ed|initiated|requested|(?:to be|being) (?:processed|paid)|temporary hold|not (?:yet )?(?:paid|confirmed|settled)|not yet completed',
      'ausstehend|offen|in (?:bearbeitung|prufung)|wird (?:bearbeitet|gepruft)|vorgemerkt|schwebend|wartend|wartet auf \\p{L}+|autorisiert|unbezahlt|geplant|(?:noch )?nicht (?:bezahlt|bestatigt)|noch nicht abgeschlossen',
      'en (?:attente|cours)(?: de \\p{L}+)?|en traitement|autorisee?|(?:im|non )payee?|planifiee?|a venir|pas encore (?:paye|confirme|valide|termine)e?',
      'pendientes?(?: de \\p{L}+)?|en (?:proceso|curso|revision|espera|tramite)|procesando|(?:autoriz|program)ad[oa]|(?:sin|por|a) pagar|(?:(?:aun|todavia) )?no (?:pagad|confirmad)[oa]|(?:aun|todavia) no completad[oa]',
      'pendentes?|em (?:andamento|processamento|analise|espera|curso)|processando|aguardando(?: \\p{L}+)?|agendad[oa]|(?:ainda )?nao pago|ainda nao (?:concluid|confirmad)[oa]',
      '(?:в|на) (?:обработке|ожидании|рассмотрении|проверке|процессе)|(?:обрабатывае|выполняе|проводи)тся|ожидани[ея](?: \\p{L}+)?|ожидает(?: \\p{L}+){0,2}|(?:еще )?не (?:оплачен|подтвержден)[аоы]?|еще не (?:завершен|выполнен|зачислен)[аоы]?',
      '等待(?!.*评价).{1,8}|待(?:对方)?(?:付款|支付|发货|收货|确认|确认收货|处理|到账|入账|退款|审核|受理|结算|签收|领取|收款|缴费)|.{0,4}(?:处理|进行|审核|付款|支付|退款|交易|提现|充值|转账|冻结|确认|到账|入账|受理|申请)中|(?:尚?未|待)(?:付款|支付|到账|确认|完成付款)|.{2,4}待处理|已(?:提交|申请(?:退款)?|受理|发货)|卖家已发货|买家已付款|预授权',
      '(?:处理|保留|审査|承认|确认|手[续続]き|お?支払い?|入金|返金|受取)(?:中|待ち)|未(?:払い?|決済|确定)',
      '(?:처리|대기|보류|진행|심사|확인|승인)(?:중|대기)|대기|보류|미결제|미납|(?:입금|결제|환불)대기|예정',
      'in (?:attesa|sospeso|corso|lavorazione|elaborazione)(?: di \\p{L}+)?|da pagare|(?:autorizzat|programmat)[oaie]|non (?:ancora )?pagat[oaie]|in (?:behandeling|afwachting)|openstaand|wordt verwerkt|(?:nog )?niet betaald|gepland|oczekuj(?:e|ac[aey])(?: na \\p{L}+)?|w (?:toku|realizacji|trakcie(?: realizacji)?)|nieop[lł]acon[aey]|zaplanowan[oaey]',
    ].join('|'),
  ],
  [
    'refunded',
    [
      '(?:(?:fully|partially|partly) )?refunded|(?:your )?refund (?:was |has been )?(?:issued|sent)|reversed|money returned',
      '(?:teilweise |voll(?:standig)? )?(?:(?:zu)?(?:ruck)?erstattet|zuruckge(?:zahl|buch)t)|teilerstattet',
      '(?:(?:partielle|integrale|totale)ment )?remboursee?s?',
      '(?:(?:parcial|total)mente )?(?:reembolsad|devuelt|reintegrad|devolvid|estornad)[oa]s?',
      '(?:(?:частично|полностью|деньги|средства) )?(?:возвращен|возмещен)[аоы]?',
      '已?(?:全额|部分|原路)?退[款还](?:已?(?:成功|完成|到账))|已(?:全额|部分|原路)?退[款还回](?:¥?[\\d.,]+元?)?|(?:全额|部分)退款|对方已退[还款]',
      '(?:一部|全额)?(?:返金|払い?戻し?)(?:済み?|完了)?(?:です|されました|しました)|(?:一部|全额)?(?:返金|払い?戻し?)(?:済み?|完了)',
      '(?:부분|전액)?환불(?:처리)?(?:완료)?(?:됨|되었습니다)|(?:부분|전액)?환불(?:처리)?완료',
      '(?:parzialmente )?(?:rimborsat|restituit)[oaie]|(?:gedeeltelijk )?terug(?:betaald|gestort)|(?:czesciowo )?zwrocon[oaey]',
    ].join('|'),
  ],
  [
    'cancelled',
    [
      'cancell?ed(?: by (?:you|(?:the )?(?:seller|buyer|merchant|sender|recipient|user|customer)))?|void(?:ed)?|expired|closed|withdrawn|abandoned|reverted',
      'storniert|abgebrochen|abgelaufen|widerrufen|gekundigt|zuruckgezogen|geschlossen|annulliert',
      '(?:annule|expire|abandonne)e?s?',
      '(?:cancelad|anulad|vencid|caducad|expirad)[oa]s?',
      '(?:отменен|аннулирован|просрочен|закрыт)[аоы]?|истек',
      '已(?:关闭|取消|撤销|撤回|过期|失效|作废)|超时关闭|退款(?:已?(?:关闭|取消))',
      '(?:キャンセル|取消|取り消し)(?:済み?|完了|されました)|期限切れ|无[效効]',
      '(?:취소|만료|무효)(?:됨|완료|되었습니다)|(?:기간)?만료',
      '(?:annullat|scadut|revocat)[oaie]|geannuleerd|verlopen|ingetrokken|vervallen|anulowan[oaey]|wygas[lł][aoey]|已撤单',
    ].join('|'),
  ],
  [
    'disputed',
    [
      'disputed|(?:in|under) dispute|dispute open(?:ed)?|charge ?back|charged back|claim open|in mediation',
      'strittig|i[mn] (?:konflikt|streitfall)|angefochten|reklamiert|ruckbuchung offen',
      '(?:en )?litige(?: en cours| ouvert)?|contestee?',
      'en disputa|disputad[oa]|en reclamo|em disputa|contestad[oa]|em (?:mediacao|contestacao)|en mediacion',
      '(?:открыт )?спор|оспорен[аоы]?|оспаривается|диспут|в споре',
      '维权中?|已?维权|(?:投诉|纠纷|争议|申诉|仲裁)(?:中|处理中)|有争议',
      '[系係]争中|异议申(?:し)?立て中|チャージバック',
      '분쟁(?:중)?|이의제기중',
      'in contestazione|contestat[oaie]|betwist|sporn[aey]|w sporze',
    ].join('|'),
  ],
];

/** What may stand in front of a state without changing it (`Payment completed`, `交易已关闭`). */
export const SUBJECT =
  /^(?:(?:the |your )?(?:(?:card|bank) )?(?:payment|transaction|transfer|order|purchase|withdrawal|deposit|top[- ]?up|charge|request|card)s? (?:(?:has been|have been|was|were|is|has) )?|(?:ihre |die )?(?:zahlung|transaktion|uberweisung|bestellung|auszahlung|einzahlung) (?:(?:ist|wurde|wird) )?|(?:le |la |votre )?(?:paiement|transaction|virement|commande|retrait) (?:(?:est|a ete) )?|(?:el |la |o |a |su )?(?:pago|pagamento|transaccion|transacao|transferencia|pedido|compra|retiro|saque|pix) (?:(?:esta|foi|fue|se ha|ha sido) )?|(?:платеж|перевод|операция|транзакция|заказ|покупка) |(?:该?(?:交易|支付|付款|转账|充值|提现|订单|收款|还款|缴费|红包|扣款))+|(?:取引|決済|お?支払い?|送金|入金|出金|注文|チャージ)(?:は|が|に)?|(?:결제|이체|거래|송금|주문|충전|출금|입금|지급)(?:가|이)?)/;

/** The same for money on its way back, where success means refunded. */
export const REFUND_SUBJECT =
  /^(?:(?:the |your )?refunds? (?:(?:has been|was|is) )?|(?:ruck)?erstattung (?:(?:ist|wurde) )?|remboursement |(?:reembolso|estorno|devolucion|devolucao) |возврат(?: средств)? |退款已?|返金(?:は|が)?|환불이?)/;

/** An order, a request or a refund that was agreed to: nothing has been paid yet. */
export const AGREED =
  /^(?!.*(?:payment|zahlung|paiement|pago|pagamento|支付|付款|支払|決済|결제)).*(?:order|request|refund|bestellung|erstattung|commande|remboursement|pedido|reembolso|estorno|devoluc|заказ|возврат|订单|退款|注文|返金|주문|환불).*(?:approv|confirm|bestatigt|genehmigt|valide|aprobad|aprovad|подтвержден|одобрен|确认|承认|확인|승인)/;

/** What after a subject alone says that it was called off: a button when it stands by itself. */
export const CALLED_OFF = /^(?:取消|关闭|撤销|キャンセル|取り消し|취소)$/;

export const LABEL =
  /^(?:(?:payment |transaction )?status|zustand|statut|estado|situacao|статус|(?:交易|订单|当前)?状态|ステータス|상태) ?: ?/;
