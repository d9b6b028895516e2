import type { ExportState } from '../../components/export/export-status';
import { useLock } from '../../components/export/use-lock';
import type { ExportRun } from './use-export';

/** The lock of the next package. `stateOf` gives what is to be shown of the run, where `of` is what would be exported now. */
export function usePackageLock({ of: made, state }: ExportRun) {
  const lock = useLock();
  const running = state.now === 'running';
  return {
    ...lock,
    running,
    stateOf(of: string): ExportState {
      // A package that is open to everyone is not offered to whoever has just asked for a locked one.
      const shown = made === of && !(lock.password !== null && state.now === 'done' && !state.locked);
      return running || shown ? state : { now: 'still' };
    },
  };
}
