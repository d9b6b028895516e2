import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The name of a file that is made of pasted words. */
export const PASTED = 'pasted.txt';

/** Files and words dropped or pasted anywhere on the screen but in a field. True while files are dragged over it. */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const over = useSignal(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      over.value = true;
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const take = (event: Event, data: DataTransfer | null) => {
      over.value = false;
      if (isField(event.target)) return;
      const words = data?.getData('text/plain').trim() ?? '';
      const given = [...(data?.files ?? [])];
      const files =
        given.length === 0 && words !== '' ? [new File([words], PASTED, { type: 'text/plain' })] : given;
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return over.value;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
