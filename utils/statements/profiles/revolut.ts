import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** The product and the two dates, in the languages of the app. */
const BEGUN = [
  ['produkt', 'datum des beginns', 'datum des abschlusses'],
  ['produit', 'date de debut', 'date de fin'],
  ['producto', 'fecha de inicio', 'fecha de finalizacion'],
  ['prodotto', 'data di inizio', 'data di completamento'],
  ['produto', 'data de inicio', 'data de conclusao'],
  ['product', 'startdatum', 'voltooiingsdatum'],
  ['produkt', 'data rozpoczecia', 'data zakonczenia'],
] as const;

/** Revolut: one export per currency or of all; the fee is apart from the amount. */
export const revolut: Profile = {
  id: 'revolut',
  name: { en: 'Revolut', zh: 'Revolut' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('product', 'started date', 'completed date', 'state', 'balance')(table) ||
    hasHeadings('type', 'product', 'started date', 'completed date')(table) ||
    hasHeadings('completed date', 'paid out', 'paid in', 'exchange out', 'exchange in')(table) ||
    hasHeadings('symbol', 'type', 'quantity', 'price', 'value', 'fees', 'date')(table) ||
    hasHeadings('date started (utc)', 'date completed (utc)', 'orig currency', 'payment currency')(table) ||
    BEGUN.some(([product, begun, done]) => hasHeadings(product, begun, done)(table)),
  plainIsIn: true,
  // Of a payment by card the app shows the shop's name, and nothing else.
  namedIn:
    /^(?:card[_ ]payment|kartenzahlung|paiement par carte|pago con tarjeta|pagamento (?:con carta|com cart[aã]o)|kaartbetaling|płatność kartą)$/i,
  kindOf: (text) =>
    /^(?:card_payment|card payment)$/i.test(text)
      ? 'payment'
      : /^(?:exchange|buy|sell|cambio|change|cambia valuta|wechsel|cambio de divisas)$/i.test(text)
        ? 'exchange'
        : undefined,
  columns: {
    'base currency': { role: 'feeCurrency', rank: 0 },
    product: { role: 'ignored' },
    produkt: { role: 'ignored' },
    produit: { role: 'ignored' },
    producto: { role: 'ignored' },
    prodotto: { role: 'ignored' },
    produto: { role: 'ignored' },
    startdatum: { role: 'date', rank: 0 },
    'date de fin': { role: 'date', rank: 1 },
    'data rozpoczecia': { role: 'date', rank: 0 },
    'total amount': { role: 'ignored' },
    reference: { role: 'description', rank: 1 },
    'datum des beginns': { role: 'date', rank: 0 },
    'datum des abschlusses': { role: 'date', rank: 1 },
  },
};
