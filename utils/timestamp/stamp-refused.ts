import type { StampProblem } from '../model/time-stamp';

/** A reply that does not hold, with why. */
export class StampRefused extends Error {
  readonly problem: StampProblem;

  constructor(problem: StampProblem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}

/** Goes on only where the condition holds. */
export function insist(holds: boolean, problem: StampProblem, detail: string): asserts holds {
  if (!holds) throw new StampRefused(problem, detail);
}
