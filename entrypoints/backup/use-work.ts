import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { BackupProgress } from '../../utils/model/backup';
import type { StepWatch } from '../../utils/moving/make-backup';

type WorkState<T> =
  | { now: 'still' }
  | { now: 'running'; progress: BackupProgress }
  | { now: 'done'; value: T }
  | { now: 'cancelled' }
  | { now: 'failed'; error: unknown };

/** Work that tells how far it is and can be called off. Its newest start alone is shown. */
export interface Work<T> {
  state: WorkState<T>;
  start(work: (watch: StepWatch) => Promise<T>): void;
  cancel(): void;
  clear(): void;
}

/** So often at most the screen is told how far it is, ms. */
const TELL = 100;

export function useWork<T>(): Work<T> {
  const state = useSignal<WorkState<T>>({ now: 'still' });
  const current = useRef<AbortController>(undefined);
  const cancel = () => current.current?.abort();
  useEffect(() => cancel, []);
  const run = async (work: (watch: StepWatch) => Promise<T>) => {
    cancel();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const show = (next: WorkState<T>) => {
      if (current.current === controller) state.value = next;
    };
    let told = { step: '', at: 0 };
    const report = (progress: BackupProgress) => {
      const at = performance.now();
      if (told.step === progress.step && at - told.at < TELL) return;
      told = { step: progress.step, at };
      show({ now: 'running', progress });
    };
    try {
      show({ now: 'done', value: await work({ report, signal }) });
    } catch (error) {
      show(signal.aborted ? { now: 'cancelled' } : { now: 'failed', error });
    }
  };
  return {
    state: state.value,
    start: (work) => void run(work),
    cancel,
    clear() {
      current.current = undefined;
      state.value = { now: 'still' };
    },
  };
}
