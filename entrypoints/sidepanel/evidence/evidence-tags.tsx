import { TagEdit } from '../../../components/evidence/tag-edit';
import { useAction } from '../../../components/use-action';
import { send } from '../../../utils/messaging/send';

/** The tags of one item, as the person changes them. */
export function EvidenceTags(props: { number: number; tags: readonly string[]; known: readonly string[] }) {
  const action = useAction();
  return (
    <TagEdit
      {...props}
      busy={action.busy}
      failed={action.failed}
      onChange={(change) => action.run(() => send('change-tags', { evidence: [props.number], ...change }))}
    />
  );
}
