import { readPage } from '../../utils/wallets/read';

/** What the built readers put into the isolated world of a page. */
declare global {
  var walletWitnessRead: ((url: string) => string) | undefined;
}

globalThis.walletWitnessRead = (url) => JSON.stringify(readPage(document, url));
