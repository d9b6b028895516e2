/**
 * What the background asks of the recorder in a page: which failures stand there (`shown`), or to make one ready to be
 * read and drawn (`aim`).
 */
export type RecorderRequest =
  | { type: 'wallet-witness:recorder'; want: 'shown' }
  | { type: 'wallet-witness:recorder'; want: 'aim'; key: string };

/** Written by hand to keep the content script small. */
export function isRecorderRequest(message: unknown): message is RecorderRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, want, key } = message as Partial<Record<'type' | 'want' | 'key', unknown>>;
  if (type !== 'wallet-witness:recorder') return false;
  return want === 'shown' || (want === 'aim' && typeof key === 'string');
}
