import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { VerifyState } from '../../components/verify/verify-page';
import { inspectFiles } from '../../utils/packaging/inspect-files';
import { LockedArchive, openFolder, openZip } from '../../utils/packaging/open-package';
import type { PackedFile } from '../../utils/packaging/read-packed';

/** Reads what the person chose or dropped; of two that follow each other, the later one is shown. */
export function useVerify(onInspected: (packed: readonly PackedFile[]) => void) {
  const state = useSignal<VerifyState>({ is: 'waiting' });
  const dragging = useSignal(false);
  const latest = useSignal(0);
  const read = async (open: () => Promise<PackedFile[]>) => {
    const turn = latest.peek() + 1;
    latest.value = turn;
    const show = (next: VerifyState) => {
      if (latest.peek() === turn) state.value = next;
    };
    show({ is: 'reading', share: 0 });
    try {
      const packed = await open();
      const inspection = await inspectFiles(packed, (done, total) =>
        show({ is: 'reading', share: total === 0 ? 1 : done / total }),
      );
      if (latest.peek() === turn) onInspected(packed);
      show({ is: 'inspected', inspection });
    } catch (error) {
      console.error('the package cannot be read', error);
      show({ is: 'unreadable', locked: error instanceof LockedArchive });
    }
  };
  const onZip = (zip: File) => void read(() => openZip(zip));
  const onFolder = (files: readonly File[]) => void read(async () => openFolder(files));
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      dragging.value = event.type === 'dragover';
    };
    const drop = (event: DragEvent) => {
      over(event);
      const [zip] = event.dataTransfer?.files ?? [];
      if (zip) onZip(zip);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return { state: state.value, dragging: dragging.value, onZip, onFolder };
}
