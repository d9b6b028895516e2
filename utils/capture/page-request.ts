import type { PageRequest } from '../model/page-capture';

const WANTS: ReadonlySet<unknown> = new Set<PageRequest['want']>(['secrets', 'places', 'look', 'capture']);

/** Whether a message asks the reader in the page to read; written by hand to keep the content script small. */
export function isPageRequest(message: unknown): message is PageRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, want } = message as Partial<Record<'type' | 'want', unknown>>;
  return type === 'wallet-witness:read' && WANTS.has(want);
}

/** The background asks for a piece of a text that was too long for one message. */
export interface PieceRequest {
  type: 'wallet-witness:piece';
  held: string;
  from: number;
}

export function isPieceRequest(message: unknown): message is PieceRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, held, from } = message as Partial<Record<keyof PieceRequest, unknown>>;
  return type === 'wallet-witness:piece' && typeof held === 'string' && typeof from === 'number';
}
