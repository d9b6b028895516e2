import type { TargetRequest } from '../model/read-target';

/** Whether a message asks for the chosen element; written by hand to keep the content script small. */
export function isTargetRequest(message: unknown): message is TargetRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, kind, named, elementId } = message as Partial<Record<keyof TargetRequest, unknown>>;
  return (
    type === 'wallet-witness:target' &&
    (kind === 'selection' || kind === 'image') &&
    typeof named === 'string' &&
    (elementId === null || typeof elementId === 'number')
  );
}
