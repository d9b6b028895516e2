import type { ScrollRequest } from '../model/page-scroll';

/** Whether a message asks the page to scroll; written by hand to keep the content script small. */
export function isScrollRequest(message: unknown): message is ScrollRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<Record<'type', unknown>>).type === 'wallet-witness:scroll'
  );
}
