import { liveQuery } from 'dexie';
import { CorroborationView } from '../../components/case/corroboration-view';
import { HistoryList } from '../../components/case/history-list';
import { useLive } from '../../components/use-live';
import { historiesOf } from '../../utils/complaint/histories';
import type { Database } from '../../utils/db/database';
import { corroborate } from '../../utils/findings/corroborate';
import type { Case } from '../../utils/model/case';
import type { RowPlace } from '../../utils/model/corroboration';
import { exhibit } from '../../utils/model/evidence';
import { exhibitsOf } from './exhibits';

/** What the exhibits of a case say together: pages against statements, and what changed from one to the next. */
export function Proofs({ db, openCase }: { db: Database; openCase: Case }) {
  const exhibits = useLive(() => liveQuery(() => exhibitsOf(db, openCase.evidence)), [openCase.evidence]);
  if (exhibits === undefined) return null;
  const rows = new Map(exhibits.map(({ item, reading }) => [exhibit(item.number), reading.transactions]));
  const rowAt = ({ exhibit: label, row }: RowPlace) => rows.get(label)?.[row - 1];
  const corroboration = corroborate(exhibits);
  const changed = historiesOf(exhibits).filter(({ statuses }) => statuses.length > 1);
  return (
    <>
      {corroboration.statements.length > 0 && corroboration.rows.length > 0 ? (
        <CorroborationView corroboration={corroboration} rowAt={rowAt} />
      ) : null}
      {changed.length > 0 ? <HistoryList histories={changed} /> : null}
    </>
  );
}
