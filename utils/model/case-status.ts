import type { Channel } from './case';
import type { FollowUpFields } from './jurisdiction';

/** Where a case stands, from its days and its contact log. */
export interface CaseStatus {
  /** The last thing that was done, and its day; null before anything was. */
  done: { is: 'contacted' | 'complained' | 'answered'; on: string } | null;
  /** Days without an answer; null where somebody answered or nobody was asked. */
  silentDays: number | null;
  /** How it ended; null while it goes on. */
  outcome: NonNullable<FollowUpFields['outcome']> | null;
  /** To whom the next text goes; null once it has ended. */
  next: Channel | null;
}
