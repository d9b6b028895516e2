import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** Bitvavo: the signed amount of the coin; what was paid for it stands apart. The zone has a column. */
export const bitvavo: Profile = {
  id: 'bitvavo',
  name: { en: 'Bitvavo', zh: 'Bitvavo' },
  checkedOn: '2026-11-22',
  detect: hasHeadings(
    'timezone',
    'type',
    'currency',
    'amount',
    'quote currency',
    'transaction id',
    'address',
  ),
  plainIsIn: true,
  columns: { address: { role: 'ignored' } },
  kindOf: (text) => (/^(?:buy|sell)$/i.test(text) ? 'exchange' : undefined),
};
