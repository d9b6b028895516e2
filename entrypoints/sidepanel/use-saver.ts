import { useEffect, useState } from 'preact/hooks';
import { type Saver, type SaveState, saveLatest } from '../../utils/messaging/save-latest';

/** A saver for as long as the component lives; what still waits is sent when it or the page goes. */
export function useSaver<T>(
  send: (value: T) => Promise<unknown>,
  merge?: (older: T, newer: T) => T,
): { saver: Saver<T>; state: SaveState | 'still' } {
  const [state, setState] = useState<SaveState | 'still'>('still');
  const [saver] = useState(() => saveLatest(send, setState, merge));
  useEffect(() => {
    addEventListener('pagehide', saver.flush);
    return () => {
      removeEventListener('pagehide', saver.flush);
      saver.flush();
    };
  }, [saver]);
  return { saver, state };
}
