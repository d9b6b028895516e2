import type { AmountHint } from '../reading/amount';
import type { Page } from '../reading/page';
import type { RowReading } from '../reading/row';
import { isHostPattern } from './host';

/** Thrown by an adapter whose page no longer looks as it did: `generic` reads it instead, and the person is told. */
export class LayoutChanged extends Error {
  override name = 'LayoutChanged';
}

/** What a page's reader gives for one row; the wallet's id and the day of the last check are added to it. */
export type PageTransaction = RowReading;

export interface WalletPage {
  /** Names the kind of page in a reading: `activity`, `record`. */
  readonly kind: string;
  /** The path at which such a page stands: where it is not found there, the wallet has changed it. */
  readonly at?: RegExp;
  /** Whether this is such a page. Cheap: it looks for one or two landmarks. */
  detect(page: Page): boolean;
  /** The rows, in the order shown. Throws `LayoutChanged` rather than guess. */
  read(page: Page): PageTransaction[];
  /** Whether the page shows rows that `read` leaves out because their figures are no amounts; the person is told. */
  leavesOut?(page: Page): boolean;
}

export interface Wallet {
  /** Name of the folder. */
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** The company that answers complaints, as a letter addresses it. */
  readonly provider?: string;
  /** Hosts, each with all its subdomains: `alipay.com`. Nothing else matches. */
  readonly matches: readonly string[];
  /** The day on which somebody last compared the adapter with the wallet's pages. */
  readonly checkedOn: string;
  /**
   * The money this wallet deals in, where its pages leave it open. Told only of a wallet that has one country: a `$` of
   * PayPal may be any dollar. It holds for the general reader too.
   */
  readonly money?: AmountHint;
  /** The same by host, for a wallet whose sites have one country each. */
  readonly moneyOn?: Readonly<Record<string, AmountHint>>;
  /** Whether the rows of its lists begin with the other side's name; told only of a wallet whose lists all do. */
  readonly namesFirst?: boolean;
  /** None: the wallet is known by name, and the general reader reads its pages. */
  readonly pages: readonly WalletPage[];
}

/** Declares a wallet; throws at once when the declaration cannot work. */
export function defineWallet(wallet: Wallet): Wallet {
  const wrong = wallet.matches.find((pattern) => !isHostPattern(pattern));
  if (wrong !== undefined) throw new Error(`${wallet.id}: not a host: ${wrong}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(wallet.checkedOn)) throw new Error(`${wallet.id}: checkedOn is no date`);
  return wallet;
}
