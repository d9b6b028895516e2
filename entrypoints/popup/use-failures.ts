import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { KeepState } from '../../components/popup/recorded-failures';
import { send } from '../../utils/messaging/send';
import type { ListedFailure } from '../../utils/model/recorded-failure';

const AGAIN_MS = 1_000;

/** What recorders saw lately, followed while the popup is open, and the way to keep one of it. */
export function useFailures() {
  const failures = useSignal<readonly ListedFailure[]>([]);
  const keeping = useSignal<KeepState | undefined>(undefined);

  const list = () =>
    send('list-failures', {}).then(
      (listed) => {
        failures.value = listed;
      },
      () => undefined,
    );

  useEffect(() => {
    void list();
    const timer = setInterval(() => void list(), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);

  const keep = async (id: string) => {
    if (keeping.peek()?.problem === null) return;
    keeping.value = { id, problem: null };
    const reply = await send('keep-failure', { id }).catch(
      () => ({ ok: false, problem: 'unexpected' }) as const,
    );
    await list();
    keeping.value = reply.ok ? undefined : { id, problem: reply.problem };
  };

  return { failures: failures.value, keeping: keeping.value, keep: (id: string) => void keep(id) };
}
