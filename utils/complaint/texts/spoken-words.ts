import type { IssueKey } from '../matter';

/** What a call needs. Lists are ready sentences. */
export interface ScriptText {
  issue: IssueKey;
  provider: string;
  complainant: string;
  account: string;
  earlier: readonly string[];
  references: readonly string[];
  facts: readonly string[];
  asks: readonly string[];
}

/** What a public post may say: no name, number, account or exact time. */
export interface PostText {
  issue: IssueKey;
  provider: string;
  /** `November 2026`; null while no date is certain. */
  month: string | null;
  /** Of equal charges how many, how much each, and how many refunds of as much are shown; otherwise null. */
  repeated: { count: number; amount: string; refunds: number } | null;
  amount: string | null;
  complained: boolean;
  silentDays: number | null;
}

/** Texts that are spoken or shown to everybody. */
export interface SpokenWords {
  script(script: ScriptText): string[];
  /** A sentence of a letter as people say it. */
  spoken(sentence: string): string;
  /** The sentences of a post, the most telling first; as many as fit are used. */
  post(post: PostText): string[];
  /** `November 2026`, `2026年11月`. */
  month(year: number, month: number): string;
}
