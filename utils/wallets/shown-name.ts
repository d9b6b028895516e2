import { walletFor } from './site-of';

/** How an item names its wallet, in both languages where they differ: `Alipay 支付宝`. An unknown wallet goes by its host. */
export function shownName(url: string): string {
  const { name, known } = walletFor(url);
  if (known) return name.en === name.zh ? name.en : `${name.en} ${name.zh}`;
  try {
    return new URL(url).hostname || url;
  } catch {
    return url;
  }
}
