import { useSignal } from '@preact/signals';
import type { ExportState } from '../../components/export/export-status';
import { type Lock, lockProblem, NO_LOCK } from '../../components/export/lock-password';
import type { ExportRun } from './use-export';

/**
 * What the person wants the next package locked with; `password` is null for one that is open to everyone. `stateOf` gives
 * what is to be shown of the run, where `of` is what would be exported now.
 */
export function usePackageLock({ of: made, state }: ExportRun) {
  const lock = useSignal(NO_LOCK);
  const { on, password } = lock.value;
  const running = state.now === 'running';
  return {
    fields: {
      lock: lock.value,
      onChange: (changed: Lock) => {
        lock.value = changed;
      },
    },
    running,
    ready: !on || lockProblem(lock.value) === null,
    password: on ? password : null,
    stateOf(of: string): ExportState {
      // A package that is open to everyone is not offered to whoever has just asked for a locked one.
      const shown = made === of && !(on && state.now === 'done' && !state.locked);
      return running || shown ? state : { now: 'still' };
    },
  };
}
