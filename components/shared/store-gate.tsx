import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type ClosedStore, StoreClosed } from './store-closed';
import './store-gate.css';

/** Shows what is in the store once it is open, until then why it is not; nothing for the moment that it takes. */
export function StoreGate(props: {
  /** Opens the store and says each time what came of it; null when it is open. */
  open: (show: (closed: ClosedStore | null) => void) => void;
  onRetry: () => void;
  class?: string;
  children: ComponentChildren;
}) {
  const closed = useSignal<ClosedStore | null | undefined>(undefined);
  useEffect(() => {
    props.open((what) => {
      closed.value = what;
    });
  }, []);
  if (closed.value === undefined) return null;
  if (closed.value === null) return props.children;
  return (
    <main class={`store-gate ${props.class ?? ''}`}>
      <StoreClosed {...closed.value} onRetry={props.onRetry} />
    </main>
  );
}
