import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ExportState, ExportStep } from '../../components/export/export-status';
import type { Exported } from './export-case';

type Work = (report: (step: ExportStep, share: number) => void) => Promise<Exported>;

/** The export of this panel: it goes on when another tab is looked at. `of` says what was exported. */
export interface ExportRun {
  of: string;
  state: ExportState;
  start(of: string, work: Work): void;
}

export function useExport(): ExportRun {
  const run = useSignal<{ of: string; state: ExportState }>({ of: '', state: { now: 'still' } });
  const { of, state } = run.value;
  const url = state.now === 'done' ? state.url : undefined;
  useEffect(() => () => URL.revokeObjectURL(url ?? ''), [url]);

  const start = async (of: string, work: Work) => {
    if (run.peek().state.now === 'running') return;
    const set = (state: ExportState) => {
      run.value = { of, state };
    };
    let at: ExportStep = 'record';
    const report = (step: ExportStep, share: number) => {
      at = step;
      set({ now: 'running', step, share });
    };
    report('record', 0);
    try {
      const made = await work(report);
      const { fileName: name, filesChecked, tagManifestSha256: fingerprint } = made;
      const url = URL.createObjectURL(made.blob);
      set({ now: 'done', name, url, size: made.blob.size, filesChecked, fingerprint });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      set({ now: 'failed', step: at, cause });
    }
  };
  return { of, state, start: (of, work) => void start(of, work) };
}
