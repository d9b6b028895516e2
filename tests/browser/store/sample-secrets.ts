/** What opens the stores of the samples that have a lock. */
export const SAMPLE_PASSPHRASE = 'kettle orbit maple seven';
/** The recovery code of each, by version; `make-sample.ts` prints it. */
export const SAMPLE_CODES: Record<number, string> = {
  5: 'QXFF-DDFQ-71FM-Z2S0-FW49-EAAM-F8D4',
  6: '5EXM-9Q78-MV2Z-7X0M-D8V2-RA4Y-PNPF',
};
