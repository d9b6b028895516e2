import type { Wallet } from './define-wallet';
import { isHostOf } from './host';

const modules = import.meta.glob<{ default: Wallet }>('./*/index.ts', { eager: true });

/** Every wallet that has a folder here, by id. */
export const wallets: readonly Wallet[] = Object.values(modules).map((module) => module.default);

/** Which wallet a page belongs to, for its name on the screen. `known` is false when only the generic reader applies. */
export interface WalletOf {
  id: string;
  name: { en: string; zh: string };
  known: boolean;
}

/** The wallet of an address; `generic` for any other and for what is no web address. */
export function walletFor(url: string): WalletOf {
  const wallet = findWallet(url);
  return { id: wallet.id, name: { ...wallet.name }, known: wallet.id !== 'generic' };
}

/** The adapter of an address, by its host alone. */
export function findWallet(url: string): Wallet {
  const host = hostOf(url);
  return (
    wallets.find(({ matches }) => host && matches.some((pattern) => isHostOf(host, pattern))) ??
    walletById('generic')
  );
}

/** The wallet with this id. Throws when there is none. */
export function walletById(id: string): Wallet {
  const wallet = wallets.find((one) => one.id === id);
  if (!wallet) throw new Error(`no such wallet: ${id}`);
  return wallet;
}

function hostOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    return null;
  }
}
