import { useMemo } from 'preact/hooks';
import { CorroborationView } from '../../components/case/corroboration-view';
import { HistoryList } from '../../components/case/history-list';
import { FindingList } from '../../components/findings/finding-list';
import { historiesOf } from '../../utils/complaint/histories';
import { corroborate } from '../../utils/findings/corroborate';
import { findAll } from '../../utils/findings/find-all';
import type { RowPlace } from '../../utils/model/corroboration';
import { exhibit } from '../../utils/model/evidence';
import type { FindingDecision, FindingPlace } from '../../utils/model/finding';
import type { Exhibit } from './exhibits';

/** What the exhibits of a case say together: findings, pages against statements, and what changed from one to the next. */
export function Proofs(props: {
  exhibits: readonly Exhibit[];
  decisions: Readonly<Record<string, FindingDecision>>;
  onDecide: (id: string, decision: FindingDecision | null) => void;
  onShow: (exhibit: string) => void;
}) {
  const { exhibits } = props;
  const { findings, corroboration, changed } = useMemo(
    () => ({
      findings: findAll(exhibits),
      corroboration: corroborate(exhibits),
      changed: historiesOf(exhibits).filter(({ statuses }) => statuses.length > 1),
    }),
    [exhibits],
  );
  const readings = new Map(exhibits.map(({ item, reading }) => [exhibit(item.number), reading]));
  const rowAt = ({ exhibit: label, row }: RowPlace) => readings.get(label)?.transactions[row - 1];
  const shownAt = ({ kind, ...place }: FindingPlace) => ({
    transaction: kind === 'transaction' ? rowAt(place) : undefined,
    failure: kind === 'failure' ? readings.get(place.exhibit)?.failures[place.row - 1] : undefined,
    message: kind === 'message' ? readings.get(place.exhibit)?.messages[place.row - 1] : undefined,
  });
  return (
    <>
      {findings.length > 0 ? (
        <FindingList
          findings={findings}
          decisions={props.decisions}
          shownAt={shownAt}
          onShow={props.onShow}
          onDecide={props.onDecide}
        />
      ) : null}
      {corroboration.statements.length > 0 && corroboration.rows.length > 0 ? (
        <CorroborationView corroboration={corroboration} rowAt={rowAt} />
      ) : null}
      {changed.length > 0 ? <HistoryList histories={changed} /> : null}
    </>
  );
}
