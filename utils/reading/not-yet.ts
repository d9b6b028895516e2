import { remember } from './remember';
import { foldText } from './text';

/** Headings of what is still to come; the rows below moved no money. */
const AHEAD =
  /^(?:(?:your )?(?:upcoming|scheduled|planned|future|expected|next|forthcoming|recurring|automatic)(?: (?:payments?|transactions?|transfers?|charges?|bills?|debits?|activity|orders?))?|(?:standing orders?|subscriptions?|direct debits?)(?: and .*)?|(?:bills?|invoices?|payments?) (?:to pay|due)|due (?:soon|payments?)|geplante?(?: .*)?|anstehende?(?: .*)?|bevorstehende?(?: .*)?|vorgeplant|daueraufträge|à venir|(?:paiements|opérations|virements) (?:à venir|programmée?s|planifiée?s)|próxim[oa]s(?: .*)?|programad[oa]s|(?:pagos|transferencias) programad[oa]s|agendad[oa]s|(?:pagamentos|transferências|lançamentos) (?:agendad[oa]s|futur[oa]s)|futuros|in programma|programmati|предстоящие(?: .*)?|запланированные(?: .*)?|будущие(?: .*)?|即将(?:到来|扣款|支付).*|(?:待|未来|计划)(?:支付|付款|缴费|扣款).*|预约(?:转账|付款).*|自动(?:扣款|续费).*|(?:今後|予定).*|예정.*)$/iu;

/** Texts of rows that only ask for money, or hold a bill that was made out. */
const ASKED =
  /^(?:(?:money |payment )?requests?(?: (?:sent|received|created|cancelled|canceled|expired|declined))?|(?:money |payment )?requested|you requested|requested (?:from|by) .*|(?:invoice|bill|estimate|quote)(?: (?:created|sent|issued|draft|drafted|scheduled|received|viewed|due))|created|draft|suspended|(?:zahlung |geld )?angefordert|(?:geld|zahlungs)anforderung|erstellt|rechnung (?:erstellt|gesendet)|entwurf|créée?|demande (?:d'argent|de paiement).*|facture (?:créée|envoyée)|brouillon|cread[oa]|solicitud(?: de (?:pago|dinero))?(?: enviada)?|factura (?:creada|enviada)|borrador|criad[oa]|solicitação.*|fatura (?:criada|enviada)|rascunho|создано?|запрос(?: денег| отправлен)?|счет (?:создан|выставлен)|черновик|已创建|(?:收款|付款)请求.*|请求收款|已发起收款|請求.*|요청(?:됨)?)$/iu;

/** Whether a heading stands above what is still to come. */
export function isAhead(heading: string): boolean {
  return heading.length <= 60 && AHEAD.test(plain(heading));
}

/** Whether a short text says that money was only asked for. */
export const isAsked = remember((text) => text.length <= 40 && ASKED.test(plain(text)));

function plain(text: string): string {
  return foldText(text).replace(/[\s:.()\d]+$/u, '');
}
