import { findFirst } from '../../reading/element';
import { defineWallet } from '../define-wallet';
import { DETAIL, readTransaction } from './detail';
import { inDollars, LISTS, readTransfers } from './list';

/** One company runs these explorers on one layout, or licenses it; the pages name the chain's coin themselves. */
export default defineWallet({
  id: 'etherscan',
  name: { en: 'Etherscan', zh: 'Etherscan 区块浏览器' },
  matches: [
    'etherscan.io',
    'bscscan.com',
    'polygonscan.com',
    'arbiscan.io',
    'basescan.org',
    'snowscan.xyz',
    'ftmscan.com',
    'lineascan.build',
    'scrollscan.com',
    'celoscan.io',
    'gnosisscan.io',
    'moonscan.io',
    'cronoscan.com',
  ],
  checkedOn: '2026-11-22',
  pages: [
    {
      kind: 'transaction',
      at: /^\/tx\/0x/,
      detect: (page) => findFirst(page.document, DETAIL) !== null,
      read: readTransaction,
    },
    {
      kind: 'transfers',
      at: /^\/(?:address|txs|tokentxns|advanced-filter)/,
      detect: (page) => findFirst(page.document, LISTS) !== null,
      read: readTransfers,
      leavesOut: inDollars,
    },
  ],
});
