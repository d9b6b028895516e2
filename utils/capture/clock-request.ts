/** The question to the page for its server's time; by hand, to keep the content script small. */
export const CLOCK_REQUEST = { type: 'wallet-witness:server-date' } as const;

export function isClockRequest(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === CLOCK_REQUEST.type
  );
}
