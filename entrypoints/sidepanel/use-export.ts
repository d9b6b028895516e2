import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ExportState } from '../../components/export/export-status';
import type { ExportStep } from '../../components/export/export-steps';
import type { Exported } from './finish-package';
import { LostExhibits } from './lost-exhibits';
import { type Amount, calm, secondsLeft } from './time-left';

/** How an export tells of itself, and hears that it is called off. */
export interface ExportWatch {
  /**
   * `amount`: of this step, in bytes or of whatever it counts; `atThisSpeed`: all that remains to be worked through at the
   * speed of this step, later ones included, or null where that cannot be known yet.
   */
  report(step: ExportStep, amount?: Amount, atThisSpeed?: number | null): void;
  signal: AbortSignal;
}

type Work = (watch: ExportWatch) => Promise<Exported>;

/**
 * The export of this panel: it goes on when another tab is looked at. `of` says what was exported. The file is offered only
 * after it was read again; saving it is the browser's own download, which has a name of its own (`.crdownload`, `.part`)
 * until it is whole.
 */
export interface ExportRun {
  of: string;
  state: ExportState;
  start(of: string, steps: readonly ExportStep[], work: Work): void;
  /** Ends it at once, whatever it is at. */
  cancel(): void;
}

/** So often at most the screen is told how far it is, ms: more often nobody sees. */
const TELL = 100;

export function useExport(): ExportRun {
  const run = useSignal<{ of: string; state: ExportState }>({ of: '', state: { now: 'still' } });
  const current = useRef<AbortController>(undefined);
  const { of, state } = run.value;
  const url = state.now === 'done' ? state.url : undefined;
  useEffect(() => () => URL.revokeObjectURL(url ?? ''), [url]);

  const start = async (of: string, steps: readonly ExportStep[], work: Work) => {
    if (run.peek().state.now === 'running') return;
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const set = (state: ExportState) => {
      run.value = { of, state };
    };
    let at: ExportStep = 'load';
    const watch = watcher(signal, steps, (state) => {
      at = state.step;
      set(state);
    });
    watch.report('load');
    try {
      const made = await Promise.race([work(watch), aborted(signal)]);
      const { fileName: name, filesChecked, locked, tagManifestSha256: fingerprint } = made;
      const url = URL.createObjectURL(made.blob);
      set({ now: 'done', name, url, size: made.blob.size, filesChecked, fingerprint, locked });
    } catch (error) {
      if (signal.aborted) return set({ now: 'cancelled' });
      const cause = error instanceof Error ? error.message : String(error);
      set({ now: 'failed', step: at, cause, lost: error instanceof LostExhibits ? error.exhibits : [] });
    }
  };
  return {
    of,
    state,
    start: (of, steps, work) => void start(of, steps, work),
    cancel: () => current.current?.abort(),
  };
}

/** Rejects as soon as the signal says so: nobody waits for what a step happens to be at. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

function watcher(
  signal: AbortSignal,
  steps: readonly ExportStep[],
  show: (state: ExportState & { now: 'running' }) => void,
): ExportWatch {
  let told: { step: ExportStep; began: number; at: number; left: number | null } | undefined;
  return {
    signal,
    report(step, amount, atThisSpeed = null) {
      if (signal.aborted) return;
      const now = performance.now();
      const same = told?.step === step ? told : undefined;
      if (same && now - same.at < TELL) return;
      const began = same?.began ?? now;
      const all = amount && atThisSpeed !== null && { done: amount.done, total: amount.done + atThisSpeed };
      const left = all ? calm(same?.left ?? null, secondsLeft(all, began, now)) : null;
      told = { step, began, at: now, left };
      show({ now: 'running', step, steps, amount: amount ?? null, left });
    },
  };
}
