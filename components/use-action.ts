import { useRef, useState } from 'preact/hooks';

/** Work that a click starts: whether it runs, whether the last one failed. A second click while it runs does nothing. */
export function useAction(): {
  busy: boolean;
  failed: boolean;
  run: (work: () => Promise<unknown>) => void;
} {
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  // The state is one rendering old when two clicks come at once.
  const running = useRef(false);
  return {
    busy: state === 'busy',
    failed: state === 'failed',
    run(work) {
      if (running.current) return;
      running.current = true;
      setState('busy');
      const end = (next: 'still' | 'failed') => {
        running.current = false;
        setState(next);
      };
      work().then(
        () => end('still'),
        () => end('failed'),
      );
    },
  };
}
