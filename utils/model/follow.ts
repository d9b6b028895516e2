import * as v from 'valibot';
import { PageCircumstances } from './page-capture';
import { Failure, ReadingNote, Transaction } from './reading';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many rows there are, in the page's own words; `from` says where it says so. */
export const ToldTotal = v.object({
  value: Count,
  raw: v.string(),
  from: v.picklist(['text', 'aria-rowcount', 'aria-setsize']),
});
export type ToldTotal = v.InferOutput<typeof ToldTotal>;

/** Which page of a list is shown: its address without secrets, its number and its first and last row where it tells them. */
export const PageMark = v.object({
  url: v.string(),
  number: v.nullable(Count),
  from: v.nullable(Count),
  to: v.nullable(Count),
});
export type PageMark = v.InferOutput<typeof PageMark>;

/** A row in a view: the number of what was read (`FollowRow`), and how far down its list it stands in CSS pixels. */
export const Sighting = v.object({ row: Count, y: v.number() });
export type Sighting = v.InferOutput<typeof Sighting>;

/** What the page showed at one moment: rows in runs without a hole, from top to bottom. */
export const FollowView = v.object({
  /** UTC, ISO 8601. */
  at: v.string(),
  page: PageMark,
  scroll: v.object({ x: v.number(), y: v.number() }),
  /** Height of all that can be scrolled, in CSS pixels. */
  extent: v.number(),
  runs: v.array(v.array(Sighting)),
  of: v.nullable(ToldTotal),
  wallet: v.string(),
  kind: v.string(),
  notes: v.array(ReadingNote),
  /** Rows that the page held beyond what one view may. */
  leftOut: Count,
});
export type FollowView = v.InferOutput<typeof FollowView>;

/** A row as it was read: `html` is its inert, masked snippet, null where it was too long to be kept. */
export const FollowRow = v.object({
  row: Count,
  at: v.string(),
  transaction: Transaction,
  html: v.nullable(v.string()),
});
export type FollowRow = v.InferOutput<typeof FollowRow>;

/** What the follower in a page sends: rows first, then the view that shows them. The same `seq` may come twice. */
export const FollowBatch = v.object({
  follow: v.string(),
  /** Names one load of one page. */
  document: v.string(),
  seq: Count,
  elapsedMs: v.number(),
  walletName: v.string(),
  circumstances: PageCircumstances,
  rows: v.array(FollowRow),
  failures: v.array(Failure),
  view: v.nullable(FollowView),
});
export type FollowBatch = v.InferOutput<typeof FollowBatch>;

/**
 * `paused`: the page changed and the permission ended with it; `no_room`: the disk is too full to go on; `full`: no more
 * rows are taken; `ended`: tab closed or left.
 */
export const FollowState = v.picklist(['following', 'paused', 'no_room', 'full', 'ended']);
export type FollowState = v.InferOutput<typeof FollowState>;

/** A list that is followed, as screens show it. `of` is null where the page does not tell. */
export interface FollowedList {
  id: string;
  tabId: number;
  state: FollowState;
  startedAt: string;
  lastSeenAt: string;
  title: string;
  url: string;
  walletName: string;
  rows: number;
  gaps: number;
  of: ToldTotal | null;
}

/** More than anybody scrolls by hand; a page that grows without end is followed no further. */
export const MOST_ROWS = 10_000;
/** Views kept of one list: enough to pass `MOST_ROWS` several times over. */
export const MOST_VIEWS = 10_000;
