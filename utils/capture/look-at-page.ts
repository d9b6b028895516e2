import type { PageLook } from '../model/capture-job';
import { askPage, injectReader } from './ask-page';

/** Reads a tab's page without keeping anything. Throws PageRefused when the page may not be read. */
export async function lookAtPage(tabId: number): Promise<PageLook> {
  await injectReader(tabId);
  const { circumstances, walletName, known, reading } = await askPage(tabId, 'look');
  const read = 'value' in reading ? reading.value : undefined;
  return {
    url: circumstances.url,
    title: circumstances.title,
    wallet: read?.wallet ?? 'generic',
    walletName,
    known,
    transactions: read?.transactions.length ?? 0,
    failures: read?.failures.length ?? 0,
  };
}
