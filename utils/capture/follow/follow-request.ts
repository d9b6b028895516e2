/** What the background asks of the follower in a page. */
export interface FollowRequest {
  type: 'wallet-witness:follow';
  /** `finish`: look once more, hand all over, then stop. `stop`: nothing more is wanted. */
  ask: 'start' | 'finish' | 'stop';
  follow: string;
}

/** Written by hand to keep the content script small. */
export function isFollowRequest(message: unknown): message is FollowRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, ask, follow } = message as Partial<Record<keyof FollowRequest, unknown>>;
  return (
    type === 'wallet-witness:follow' &&
    typeof follow === 'string' &&
    (ask === 'start' || ask === 'finish' || ask === 'stop')
  );
}
