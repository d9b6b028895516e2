import { closestOf, findAll, nameWordsOf } from './element';
import type { Page } from './page';
import { titleOf } from './safe-node';

/** Words in an address, a heading or a class name that say what a list is a list of. */
const PAYMENTS =
  /transact|activit|history|payment|statement|ledger|wallet|transfer|operation|movement|movimiento|movimento|extrato|actividad|atividade|umsatz|umsätze|buchung|zahlung|überweisung|kontoauszug|aktivität|opération|activité|paiement|virement|historique|histórico|historial|операци|истори|платеж|платёж|账单|交易|明细|流水|记录|收支|帳單|明細|取引|履歴|거래|내역|이용/i;
const NAMES =
  /^(?:transactions?|txns?|tx|activity|activities|payments?|history|ledger|bills?|records?|reports?|statement)$/;

const known = new WeakMap<Page, boolean>();

/** Whether the page, or the names of what is around the row, say that its figures were paid: prices carry dates too. */
export function tellsOfPayments(page: Page, row: Element): boolean {
  let said = known.get(page);
  if (said === undefined) {
    const heads = findAll(page.document, 'h1, h2, h3, caption, [role="heading"]').map((one) =>
      page.text(one),
    );
    said = [page.url.pathname, titleOf(page.document), ...heads].some((text) => PAYMENTS.test(text));
    known.set(page, said);
  }
  const isNamed = (at: Element) => nameWordsOf(at).some((word) => NAMES.test(word));
  return said || closestOf(row, isNamed) !== null || findAll(row, '[class]').some(isNamed);
}
