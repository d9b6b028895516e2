import type { FollowedList, FollowRow, FollowView } from '../model/follow';
import type { PageCircumstances } from '../model/page-capture';
import type { Failure } from '../model/reading';

/** A list that is followed and not sealed yet. */
export interface StoredFollow extends FollowedList {
  /** Those of the first page; null until it answered. */
  circumstances: PageCircumstances | null;
  failures: Failure[];
  /** Milliseconds that each load of a page was followed, on its own monotonic clock. */
  elapsed: Record<string, number>;
  /** The item it became, from its sealing until that was read back. */
  evidence?: number;
}

export interface StoredFollowRow extends FollowRow {
  follow: string;
  document: string;
}

/** `order` counts the views of a list; `seq` is the page's own count, by which one that was sent twice is known. */
export interface StoredFollowView extends FollowView {
  follow: string;
  order: number;
  document: string;
  seq: number;
}
