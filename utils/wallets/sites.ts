import type { Wallet } from './define-wallet';
import { wallets } from './registry';

/** Who a wallet is and where it lives, without how its pages are read. */
export type WalletSite = Pick<Wallet, 'id' | 'name' | 'matches'>;

/**
 * Every wallet's site, by id. Plain data: the build packs this module's value in place of its imports (wxt.config.ts),
 * so that a part which only names wallets does not carry their readers.
 */
export const sites: readonly WalletSite[] = wallets.map(({ id, name, matches }) => ({ id, name, matches }));
