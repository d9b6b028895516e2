/** The wallet of the sample page that is packed with the extension. No wallet's folder has this name. */
export const SAMPLE_WALLET = 'sample';

/** Whether an item, or what was read of a page, is of the sample page: invented, and never evidence. */
export function isSample({ wallet }: { wallet: string }): boolean {
  return wallet === SAMPLE_WALLET;
}
