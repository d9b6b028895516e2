import { useSignal } from '@preact/signals';
import { type Lock, lockProblem, NO_LOCK } from './lock-password';

/** What the person wants a ZIP locked with: props for its fields, whether they are filled in, and null for one open to everyone. */
export function useLock() {
  const lock = useSignal(NO_LOCK);
  const { on, password } = lock.value;
  return {
    fields: {
      lock: lock.value,
      onChange: (changed: Lock) => {
        lock.value = changed;
      },
    },
    ready: !on || lockProblem(lock.value) === null,
    password: on ? password : null,
  };
}
