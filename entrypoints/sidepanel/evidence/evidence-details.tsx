import { liveQuery } from 'dexie';
import type { ComponentChildren } from 'preact';
import { ClockView } from '../../../components/evidence/clock-view';
import { DeleteEvidence } from '../../../components/evidence/delete-evidence';
import { FileList } from '../../../components/evidence/file-list';
import { ImportFacts } from '../../../components/evidence/import-facts';
import { PageAddress } from '../../../components/evidence/page-address';
import { ReadingView } from '../../../components/evidence/reading-view';
import { useAction } from '../../../components/use-action';
import { useLive } from '../../../components/use-live';
import type { Database } from '../../../utils/db/database';
import { unlessDeleted } from '../../../utils/evidence/deleted';
import { clockOf, readingOf } from '../../../utils/evidence/queries';
import { send } from '../../../utils/messaging/send';
import { type Case, caseLabel } from '../../../utils/model/case';
import type { EvidenceItem } from '../../../utils/model/evidence';
import { ExhibitNote } from '../exhibit-note';
import { openOriginal } from '../open-original';

/** All that is known of an item; `linked` are the cases that it is in, `children` stand behind the note about it. */
export function EvidenceDetails(props: {
  db: Database;
  item: EvidenceItem;
  linked: readonly Case[];
  children: ComponentChildren;
}) {
  const { db, item, linked } = props;
  const action = useAction();
  const reading = useLive(
    () => liveQuery(() => unlessDeleted(db, item.number, () => readingOf(db, item))),
    [item.number],
  );
  const clock = useLive(
    () => liveQuery(() => unlessDeleted(db, item.number, () => clockOf(db, item))),
    [item.number],
  );
  return (
    <>
      {item.imported ? <ImportFacts imported={item.imported} /> : <PageAddress url={item.url} />}
      {clock ? <ClockView clock={clock} /> : null}
      <ReadingView reading={reading} />
      <ExhibitNote db={db} evidence={item.number} />
      {props.children}
      <FileList parts={item.parts} onOpen={(part) => void openOriginal(db, item, part)} />
      <DeleteEvidence
        number={item.number}
        cases={linked.map(({ number }) => caseLabel(number))}
        failed={action.failed}
        onDelete={() => action.run(() => send('delete-evidence', { evidence: item.number }))}
      />
    </>
  );
}
