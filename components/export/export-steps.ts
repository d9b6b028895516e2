import type { MessageKey } from '../../utils/i18n/translate';

/** The steps of an export. */
export type ExportStep = 'load' | 'cover' | 'compose' | 'record' | 'check' | 'lock' | 'reopen';

/** Those of one export, in their order: a covered copy goes through one more, a locked package through two. */
export function stepsOf({ covered = false, locked = false }): readonly ExportStep[] {
  const made: ExportStep[] = covered ? ['load', 'cover', 'compose'] : ['load', 'compose'];
  return [...made, 'record', 'check', ...(locked ? (['lock', 'reopen'] as const) : [])];
}

/** What each step is called on the screen, how much of the whole it takes, about, and whether it is counted in bytes. */
export const STEPS: Record<ExportStep, { words: MessageKey; weight: number; inBytes?: true }> = {
  load: { words: 'exportLoad', weight: 1 },
  cover: { words: 'exportCover', weight: 20 },
  compose: { words: 'exportCompose', weight: 1 },
  record: { words: 'exportRecord', weight: 1 },
  check: { words: 'exportCheck', weight: 7, inBytes: true },
  lock: { words: 'exportLock', weight: 30, inBytes: true },
  reopen: { words: 'exportReopen', weight: 30, inBytes: true },
};

/** How much of the whole is done, 0 to 1, when `share` of a step is. */
export function shareOfAll(steps: readonly ExportStep[], step: ExportStep, share: number): number {
  const weights = steps.map((one) => STEPS[one].weight);
  const before = weights.slice(0, steps.indexOf(step)).reduce((sum, weight) => sum + weight, 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (before + STEPS[step].weight * share) / all;
}
