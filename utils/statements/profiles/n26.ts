import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** N26: euro with a sign, ISO dates; the name of the other side is the payee whichever way the money went. */
export const n26: Profile = {
  id: 'n26',
  name: { en: 'N26', zh: 'N26' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    hasHeadings('payee', 'account number', 'transaction type', 'payment reference')(table) ||
    hasHeadings('booking date', 'partner name', 'partner iban', 'type')(table) ||
    hasHeadings('beneficiaire', 'numero de compte', 'type de transaction', 'reference de paiement')(table) ||
    hasHeadings('beneficiario', 'numero de cuenta', 'tipo de transaccion', 'referencia de pago')(table) ||
    hasHeadings('beneficiario', 'numero di conto', 'tipo di transazione', 'riferimento pagamento')(table) ||
    hasHeadings('empfanger', 'kontonummer', 'transaktionstyp', 'verwendungszweck')(table),
  plainIsIn: true,
  columns: {
    payee: { role: 'counterparty', rank: 0 },
    empfanger: { role: 'counterparty', rank: 0 },
    beneficiaire: { role: 'counterparty', rank: 0 },
    beneficiario: { role: 'counterparty', rank: 0 },
    'reference de paiement': { role: 'description', rank: 0 },
    'referencia de pago': { role: 'description', rank: 0 },
    'riferimento pagamento': { role: 'description', rank: 0 },
    'payment reference': { role: 'description', rank: 0 },
  },
  kindOf: (text) => (/presentment|mastercard/i.test(text) ? 'payment' : undefined),
};
