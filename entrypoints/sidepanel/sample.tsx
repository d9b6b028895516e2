import { SampleCard } from '../../components/sample/sample-card';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { watchSample } from '../../utils/evidence/kept-sample';
import { send } from '../../utils/messaging/send';

/** The captured sample, apart from the evidence; nothing where there is none. */
export function Sample() {
  const kept = useLive(() => watchSample(), []);
  const removing = useAction();
  if (!kept) return null;
  return (
    <SampleCard
      {...kept}
      busy={removing.busy}
      failed={removing.failed}
      onRemove={() => removing.run(() => send('forget-sample', {}))}
    />
  );
}
