import { useEffect } from 'preact/hooks';

/** True while the person is in a field of text. */
function isTyping(): boolean {
  return document.activeElement?.matches('input[type=text], textarea') ?? false;
}

/**
 * Calls `follow` now, at every change of `what`, and whenever the person leaves a field, but never while they type: what is
 * stored may have a card's number covered, and that is not to happen under their hands.
 */
export function useAfterTyping(follow: () => void, what: readonly unknown[]): void {
  useEffect(() => {
    const look = () => {
      if (!isTyping()) follow();
    };
    look();
    // The field is left only after the event.
    const later = () => setTimeout(look);
    addEventListener('focusout', later);
    return () => removeEventListener('focusout', later);
  }, what);
}
