import type { Wallet } from './define-wallet';

const modules = import.meta.glob<{ default: Wallet }>('./*/index.ts', { eager: true });

/** Every wallet that has a folder here, by id. */
export const wallets: readonly Wallet[] = Object.values(modules).map((module) => module.default);

/** The wallet with this id. Throws when there is none. */
export function walletById(id: string): Wallet {
  const wallet = wallets.find((one) => one.id === id);
  if (!wallet) throw new Error(`no such wallet: ${id}`);
  return wallet;
}
