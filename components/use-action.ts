import { useSignal } from '@preact/signals';

/** Work that a click starts: whether it runs, whether the last one failed. A second click while it runs does nothing. */
export function useAction(): {
  busy: boolean;
  failed: boolean;
  run: (work: () => Promise<unknown>) => void;
} {
  const state = useSignal<'still' | 'busy' | 'failed'>('still');
  return {
    busy: state.value === 'busy',
    failed: state.value === 'failed',
    run(work) {
      if (state.peek() === 'busy') return;
      state.value = 'busy';
      work().then(
        () => {
          state.value = 'still';
        },
        () => {
          state.value = 'failed';
        },
      );
    },
  };
}
