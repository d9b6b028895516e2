import { ownGlobal } from './own-global';

declare global {
  /** The extension's own requests from this page, which its scripts share: they are no failures of the wallet. */
  var walletWitnessAsked: { address: string; from: number; until: number }[] | undefined;
}

/** Notes a request that the extension makes itself; the result is called when it has ended. Times as `performance.now()`. */
export function noteOwnRequest(address: string): () => void {
  const note = { address, from: performance.now(), until: Number.POSITIVE_INFINITY };
  globalThis.walletWitnessAsked = [...(ownGlobal('walletWitnessAsked') ?? []), note].slice(-20);
  return () => {
    note.until = performance.now();
  };
}

/** Whether an entry of the page's resource timing is a request that the extension made itself. */
export function isOwnRequest({ name, startTime }: Pick<PerformanceEntry, 'name' | 'startTime'>): boolean {
  // Browsers round these times to a tenth of a millisecond, Firefox to a whole one.
  return (ownGlobal('walletWitnessAsked') ?? []).some(
    ({ address, from, until }) => name === address && startTime >= from - 2 && startTime <= until + 2,
  );
}
