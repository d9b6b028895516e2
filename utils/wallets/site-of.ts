import { isHostOf } from './host';
import { sites, type WalletSite } from './sites';

/** Which wallet a page belongs to, for its name on the screen. `known` is false when only the generic reader applies. */
export interface WalletOf {
  id: string;
  name: { en: string; zh: string };
  known: boolean;
}

/** The wallet of an address; `generic` for any other and for what is no web address. */
export function walletFor(url: string): WalletOf {
  const { id, name } = siteOf(url);
  return { id, name: { ...name }, known: id !== 'generic' };
}

/** The wallet's site of an address, by its host alone. */
export function siteOf(url: string): WalletSite {
  const host = hostOf(url);
  const site =
    sites.find(({ matches }) => host && matches.some((pattern) => isHostOf(host, pattern))) ??
    sites.find(({ id }) => id === 'generic');
  if (!site) throw new Error('no generic wallet');
  return site;
}

function hostOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}
