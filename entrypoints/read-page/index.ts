import { defineUnlistedScript } from '#imports';
import { ownGlobal } from '@/utils/capture/own-global';
import { readPage } from '@/utils/wallets/read';

/** The readers of all wallets. They come into a page with the first click on it and stay beside the content script. */
export default defineUnlistedScript(() => {
  globalThis.walletWitnessReadPage = ownGlobal('walletWitnessReadPage') ?? readPage;
});
