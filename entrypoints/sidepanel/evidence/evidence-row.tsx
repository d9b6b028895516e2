import { liveQuery } from 'dexie';
import { CaseActions } from '../../../components/evidence/case-actions';
import { DeletedCard } from '../../../components/evidence/deleted-card';
import { EvidenceCard } from '../../../components/evidence/evidence-card';
import { SelectBox } from '../../../components/evidence/select-box';
import { TagList } from '../../../components/evidence/tag-field';
import { WaitingCard } from '../../../components/evidence/waiting-card';
import { useLive } from '../../../components/use-live';
import { listedItem } from '../../../utils/evidence/listed';
import { send } from '../../../utils/messaging/send';
import type { Piece } from '../../../utils/search/query';
import type { TabProps } from '../tab-props';
import { selected, toggleSelected } from './choice';
import { EvidenceDetails } from './evidence-details';
import { EvidenceTags } from './evidence-tags';
import { FoundIn } from './found-in';

/** One item of the list: its card, what is left of one whose files were deleted, or its place while it is loaded. */
export function EvidenceRow(
  props: Pick<TabProps, 'db' | 'cases' | 'openCase' | 'busy' | 'link' | 'newCase'> & {
    number: number;
    tags: readonly string[];
    known: readonly string[];
    pieces: readonly Piece[];
    open: boolean;
    onToggle: () => void;
  },
) {
  const { db, number, tags, pieces, open, cases = [] } = props;
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
        >
          <EvidenceTags number={number} tags={tags} known={props.known} />
        </EvidenceDetails>
      }
      select={
        selected.value === null ? null : (
          <SelectBox
            number={number}
            selected={selected.value.has(number)}
            onSelect={() => toggleSelected(number)}
          />
        )
      }
      below={
        <>
          {open ? null : <TagList tags={tags} />}
          {pieces.length === 0 ? null : <FoundIn db={db} number={number} pieces={pieces} />}
        </>
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
