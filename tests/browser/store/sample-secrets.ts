/** What opens the stores of the samples that have a lock. */
export const SAMPLE_PASSPHRASE = 'kettle orbit maple seven';
/** The recovery code of each, by version; `make-sample.ts` prints it. */
export const SAMPLE_CODES: Record<number, string> = { 5: 'ZQGB-FG5R-XBQM-YDGF-KBHN-0WKX-3PTD' };
