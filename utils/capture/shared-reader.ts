import type { Reading } from '../model/reading';
import { stripUrl } from '../redaction/secrets/secret-url';
import type { readPage } from '../wallets/read';
import { shownName } from '../wallets/shown-name';
import { ownGlobal } from './own-global';
import { maskStrings, type PageTools, readLivePage } from './read-live-page';
import { serializeElement } from './serialize-dom';
import { shadowRootOf } from './shadow-root';

/** What the reader in a page does for the extension's other scripts there, so that none of them carries the readers again. */
export interface SharedReader extends PageTools {
  readLivePage: typeof readLivePage;
  serializeElement: typeof serializeElement;
  stripUrl: typeof stripUrl;
  maskReading(reading: Reading): Reading;
}

declare global {
  /** Set once per page by wallet.content: a second click injects that script again. */
  var walletWitnessReader: SharedReader | undefined;
  /** Set by read-page.js, which is put in along with it. */
  var walletWitnessReadPage: typeof readPage | undefined;
}

export const sharedReader: SharedReader = {
  read(page, url, opens) {
    const read = ownGlobal('walletWitnessReadPage');
    if (!read) throw new Error('the readers are not in the page');
    return read(page, url, opens);
  },
  nameOf: shownName,
  shadowRootOf,
  readLivePage,
  serializeElement,
  stripUrl,
  maskReading: maskStrings,
};
