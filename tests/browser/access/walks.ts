import type { Walk } from './walk';
import { backup } from './walks/backup';
import { caseFile } from './walks/case';
import { complaint } from './walks/complaint';
import { emptyPanel } from './walks/empty-panel';
import { evidence } from './walks/evidence';
import { exporting } from './walks/export';
import { firstRun } from './walks/first-run';
import { lock } from './walks/lock';
import { popup } from './walks/popup';
import { redaction } from './walks/redaction';
import { verify } from './walks/verify';

/** Every screen of the extension, with every state that matters. */
export const WALKS: readonly Walk[] = [
  popup,
  emptyPanel,
  evidence,
  caseFile,
  complaint,
  exporting,
  redaction,
  firstRun,
  lock,
  backup,
  verify,
];
