import { type WalletOf, walletFor } from './site-of';
import { sites } from './sites';

/** How an item names its wallet, in both languages where they differ: `Alipay 支付宝`. An unknown wallet goes by its host. */
export function shownName(url: string): string {
  const { name, known } = walletFor(url);
  if (known) return inBoth(name);
  try {
    return new URL(url).hostname || url;
  } catch {
    return url;
  }
}

/** The same for the id of a wallet; null for one that has no folder here, and for `generic`. */
export function knownName(id: string): string | null {
  const site = sites.find((one) => one.id === id && id !== 'generic');
  return site ? inBoth(site.name) : null;
}

function inBoth({ en, zh }: WalletOf['name']): string {
  return en === zh ? en : `${en} ${zh}`;
}
