import type { BackupProblem } from '../model/backup';

/** A backup is not taken, and why; `message` says where, for whoever helps. */
export class BackupFault extends Error {
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem, where: string) {
    super(where);
    this.problem = problem;
  }
}
