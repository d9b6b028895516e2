import { useSignal } from '@preact/signals';
import type { PairState } from '../../components/verify/pair-view';
import { inspectFiles } from '../../utils/packaging/inspect-files';
import { openZip } from '../../utils/packaging/open-package';
import type { PackedFile } from '../../utils/packaging/read-packed';
import { REDACTIONS } from '../../utils/packaging/redacted-findings';
import { belongTogether } from '../../utils/packaging/redacted-pair';

/** Puts a full package beside the one that was inspected. `pair` is null where that is no redacted one. */
export function usePair() {
  const redacted = useSignal<readonly PackedFile[] | null>(null);
  const state = useSignal<PairState>({ is: 'waiting' });
  const onInspected = (packed: readonly PackedFile[]) => {
    redacted.value = packed.some(({ path }) => path === REDACTIONS) ? packed : null;
    state.value = { is: 'waiting' };
  };
  const compare = async (copy: readonly PackedFile[], zip: File): Promise<PairState> => {
    const whole = await openZip(zip);
    const { files, signed } = await inspectFiles(whole);
    if (!signed || files.some(({ problem }) => problem !== null)) return { is: 'wrong' };
    return { is: 'compared', findings: await belongTogether(whole, copy) };
  };
  const onWhole = async (zip: File) => {
    const copy = redacted.peek();
    if (copy === null) return;
    state.value = { is: 'reading' };
    const found = await compare(copy, zip).catch((error: unknown): PairState => {
      console.error('the full package cannot be read', error);
      return { is: 'unreadable' };
    });
    if (redacted.peek() === copy) state.value = found;
  };
  return {
    pair: redacted.value === null ? null : state.value,
    onInspected,
    onWhole: (zip: File) => void onWhole(zip),
  };
}
