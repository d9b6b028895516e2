import { findFirst } from '../../reading/element';
import { defineWallet } from '../define-wallet';
import { readTransaction, shownHash } from './detail';
import { LISTS, readTransfers } from './list';

export default defineWallet({
  id: 'blockscout',
  name: { en: 'Blockscout', zh: 'Blockscout 区块浏览器' },
  matches: ['blockscout.com'],
  checkedOn: '2026-11-22',
  pages: [
    {
      kind: 'transaction',
      at: /^\/tx\/0x/,
      detect: (page) => shownHash(page) !== null,
      read: readTransaction,
    },
    {
      kind: 'transfers',
      at: /^\/address\//,
      detect: (page) => findFirst(page.document, LISTS) !== null,
      read: readTransfers,
    },
  ],
});
