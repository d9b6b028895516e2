/**
 * Why two packages do not belong together. `not_redacted`: the second is no redacted package; `other_log`: their custody
 * logs are not of one installation; `other_record`: the sealed record of an exhibit is not the one that the redacted package
 * names; `other_original`: an original is not the one that was sealed; `other_content`: a covered text says something else
 * than its original where nothing is covered.
 */
export type PairProblem = 'not_redacted' | 'other_log' | 'other_record' | 'other_original' | 'other_content';

/** `path` is that of a file in the whole package, or of one that both have. */
export interface PairFinding {
  path: string;
  problem: PairProblem;
}
