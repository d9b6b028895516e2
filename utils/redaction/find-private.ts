import type { CoverReason } from '../model/redaction';
import { findPersonal } from './personal';

/** Where something stands in a text that points to a person or opens an account: UTF-16 offsets, `end` exclusive. */
export interface PrivateSpan {
  start: number;
  end: number;
  reason: CoverReason;
}

export function findPrivate(text: string): PrivateSpan[] {
  return findPersonal(text).map(({ start, end, kind }) => ({ start, end, reason: kind }));
}
