import type { ShownFailure } from './shown-failures';

/** A failure of which the title is known too, and of which no code is read when none is given. */
export interface UnseenFailure extends ShownFailure {
  /** Undefined where the markup does not tell a title from the words below it. */
  title?: string;
}
