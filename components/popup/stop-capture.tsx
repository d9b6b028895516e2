import { useWords } from '../words';

/** Ends a long capture; what was taken until then is kept. */
export function StopCapture({ stopping, onStop }: { stopping: boolean; onStop: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="button"
      data-testid="stop-capture"
      aria-disabled={stopping}
      onClick={() => stopping || onStop()}
    >
      {t(stopping ? 'stopping' : 'stopCapture')}
    </button>
  );
}
