import type { Reference } from '../model/reading';

type ReferenceType = Reference['type'];

/** Labels that can only stand before a number. Latin words without accents, characters simplified; `№` reads `no`. */
const NAMED: Record<ReferenceType, string> = {
  merchant_order:
    '商[户家](?:订单|流水)?(?:单号|编号|号)|merchant order(?: (?:id|number|no))?|invoice (?:id|number|no)|rechnungs-?(?:nummer|nr)|numero de facture|numero de factura|numero da fatura',
  transaction:
    '交易(?:订单号?|单号?|流水号?|编号|号码?)|(?:支付宝|微信支付|微信)?(?:交易号|支付单号|流水号|付款单号|转账单号|收款单号)|(?:unique |upi )?(?:transaction|trans|txn|payment|transfer|trade|operation) (?:id|number|no|code|reference(?: number)?)|utr(?: no)?|upi ref(?:erence)?(?: (?:id|no|number))?|transaktions-?(?:code|nummer|nr|id)|(?:id|numero|code|codigo|n\\.?[o°º]\\.?) d[ea] (?:la )?(?:transaction|transaccion|transacao|operation|operacion|operacao|paiement|pago|pagamento)|(?:номер|код|id) (?:операции|транзакции|платежа|перевода)|取引(?:id|番号)|決済番号|거래 ?(?:번호|id)|결제 ?번호',
  order:
    '订单(?:编号|号码|号)|(?:amazon )?order (?:id|number|no|nr)|bestell-?(?:nummer|nr)|auftrags-?(?:nummer|nr)|(?:numero|n\\.?[o°º]\\.?) de (?:commande|pedido|orden)|(?:numero|n\\.?[o°º]\\.?) do pedido|номер заказа|注文番号|주문 ?번호',
  tx_hash:
    '(?:transaction|tx|txn) ?hash|txid|tx ?id|(?:交易)?哈希值?|transaktions-?hash|hash de (?:la )?transac(?:tion|cion|ao)|хеш|トランザクションハッシュ|트랜잭션 해시',
  other:
    '(?:参考|凭证|工单|案件|投诉|受理|批次|回单)(?:编号|号码|号)|(?:reference|ref\\.?|case|dispute|ticket|receipt|confirmation|claim|end-to-end) (?:id|number|no|nr)|folio|clave de rastreo|(?:referenz|vorgangs|beleg|fall)-?(?:nummer|nr)|aktenzeichen|numero de (?:reference|referencia|dossier|caso)|numero d[aeo] (?:referencia|protocolo|caso)|номер (?:обращения|квитанции|чека|заявки)|(?:受付|照会|参照|お問い合わせ)番号|(?:접수|참조|승인) ?번호',
};

/** Words that are a label only with `#`, `:` or `№` behind them: `Order #123`, `Ref: X`. */
const MARKED: Partial<Record<ReferenceType, string>> = {
  merchant_order: 'invoice|rechnung|facture|factura|fatura',
  transaction: 'transaction|txn|transaktion|transaccion|transacao|транзакция|операция',
  order: '订单|order|bestellung|auftrag|commande|pedido|заказ|注文|주문',
  tx_hash: 'hash',
  other: 'ref|reference|referenz|referencia|case|ticket|receipt|dossier|protocolo|квитанция',
};

/** All labels as one pattern, so that the longest reading of a text from its left wins; one named group each. */
export const LABELLED = new RegExp(
  `(?<![\\p{sc=Latin}\\p{sc=Cyrl}])(?:${[
    ...Object.entries(NAMED).map(([type, words]) => `(?:(?<${type}>${words})\\.?[\\s:#=№]*)`),
    ...Object.entries(MARKED).map(
      ([type, words]) => `(?:(?<marked_${type}>${words})\\.?\\s?(?:[:#=№]|no(?=\\.? ?\\d))\\.?[\\s:#=№]*)`,
    ),
  ].join('|')})(?<value>[A-Za-z0-9][A-Za-z0-9_+/=.-]{3,127})(?![\\p{sc=Latin}\\p{sc=Cyrl}])`,
  'giu',
);

/** The type of a match of `LABELLED`. */
export function typeOfLabel(groups: Record<string, string | undefined>): ReferenceType {
  const types = Object.keys(NAMED) as ReferenceType[];
  return (
    types.find((type) => groups[type] !== undefined || groups[`marked_${type}`] !== undefined) ?? 'other'
  );
}
