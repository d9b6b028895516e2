import { liveQuery } from 'dexie';
import { CaseActions } from '../../../components/evidence/case-actions';
import { DeletedCard } from '../../../components/evidence/deleted-card';
import { EvidenceCard } from '../../../components/evidence/evidence-card';
import { WaitingCard } from '../../../components/evidence/waiting-card';
import { useLive } from '../../../components/use-live';
import { listedItem } from '../../../utils/evidence/listed';
import { send } from '../../../utils/messaging/send';
import type { TabProps } from '../tab-props';
import { EvidenceDetails } from './evidence-details';

/** One item of the list: its card, what is left of one whose files were deleted, or its place while it is loaded. */
export function EvidenceRow(
  props: Pick<TabProps, 'db' | 'cases' | 'openCase' | 'busy' | 'link' | 'newCase'> & {
    number: number;
    open: boolean;
    onToggle: () => void;
  },
) {
  const { db, number, open, cases = [] } = props;
  const listed = useLive(() => liveQuery(() => listedItem(db, number)), [number]);
  if (!listed) return <WaitingCard number={number} />;
  const { item, deletedAt } = listed;
  if (deletedAt !== null) return <DeletedCard item={item} deletedAt={deletedAt} />;
  return (
    <EvidenceCard
      item={item}
      thumbnail={listed.thumbnail}
      readBack={listed.readBack}
      onReadBack={() => void send('read-back', { evidence: number })}
      open={open}
      onToggle={props.onToggle}
      details={
        <EvidenceDetails
          db={db}
          item={item}
          linked={cases.filter(({ evidence }) => evidence.includes(number))}
        />
      }
      actions={
        <CaseActions
          number={number}
          openCase={props.openCase}
          disabled={props.busy}
          onLink={(linked) => props.link(number, linked)}
          onNewCase={() => props.newCase([number])}
        />
      }
    />
  );
}
