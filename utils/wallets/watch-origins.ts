import { isHostOf } from './host';
import { siteOf, type WalletOf, walletFor } from './site-of';

/**
 * The match pattern to ask for when a person wants to keep watch on the wallet of this address: the wallet's host with
 * its subdomains (of a wallet with many hosts only the one in use), of any other site exactly its own host.
 * Null for what is no web page.
 */
export function watchOrigin(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    if (!/^https?:$/.test(protocol)) return null;
    const own = siteOf(url).matches.find((host) => isHostOf(hostname, host));
    // Firefox takes no port in a pattern; without one every port of the host is meant.
    return own && protocol === 'https:' ? `https://*.${own}/*` : `${protocol}//${hostname}/*`;
  } catch {
    return null;
  }
}

/** What was allowed for one wallet or site. */
export interface WatchedSite {
  /** Undefined for a site that is no wallet we know. */
  wallet: WalletOf | undefined;
  /** `alipay.com` for `https://*.alipay.com/*`; an asterisk means every site. */
  hosts: string[];
  origins: string[];
}

/** Allowed match patterns, gathered by the wallet they belong to, in the order in which they came. */
export function watchedSites(origins: readonly string[]): WatchedSite[] {
  const sites = new Map<string, WatchedSite>();
  for (const origin of origins) {
    const host = hostOf(origin);
    const wallet = walletFor(`https://${host}/`);
    const key = wallet.known ? wallet.id : host;
    const site = sites.get(key) ?? { wallet: wallet.known ? wallet : undefined, hosts: [], origins: [] };
    if (!site.hosts.includes(host)) site.hosts.push(host);
    site.origins.push(origin);
    sites.set(key, site);
  }
  return [...sites.values()];
}

function hostOf(origin: string): string {
  if (origin === '<all_urls>') return '*';
  return /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(origin)?.[1] ?? origin;
}
