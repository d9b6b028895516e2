import { BulkBar } from '../../../components/evidence/bulk-bar';
import { useAction } from '../../../components/use-action';
import { send } from '../../../utils/messaging/send';
import type { TabProps } from '../tab-props';
import { selected } from './choice';

/** What can be done with what is selected; `found` are the numbers in the list now. */
export function Selection(
  props: Pick<TabProps, 'openCase' | 'busy' | 'newCase'> & {
    found: readonly number[];
    known: readonly string[];
  },
) {
  const action = useAction();
  const { openCase } = props;
  // In the order in which they were captured, as a case has them.
  const numbers = [...(selected.value ?? [])].sort((a, b) => a - b);
  return (
    <BulkBar
      selected={numbers.length}
      found={props.found.length}
      openCase={openCase}
      tags={props.known}
      busy={action.busy || props.busy}
      failed={action.failed}
      onAll={() => {
        selected.value = new Set([...numbers, ...props.found]);
      }}
      onNone={() => {
        selected.value = new Set();
      }}
      onLink={(linked) =>
        openCase &&
        action.run(() => send('link-many', { number: openCase.number, evidence: numbers, linked }))
      }
      onNewCase={() => {
        selected.value = null;
        props.newCase(numbers);
      }}
      onTag={(tag) => action.run(() => send('change-tags', { evidence: numbers, added: [tag], removed: [] }))}
      onDone={() => {
        selected.value = null;
      }}
    />
  );
}
