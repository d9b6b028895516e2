import type { Profile } from '../profile';

/** A statement of a wallet that is not known: its headings are all there is to go by. */
export const generic: Profile = {
  id: 'generic',
  name: { en: 'Other wallet', zh: '其他钱包' },
  checkedOn: '2026-11-22',
  detect: () => true,
};
