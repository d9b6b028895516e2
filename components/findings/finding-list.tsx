import type { Finding, FindingDecision, FindingPlace } from '../../utils/model/finding';
import { useWords } from '../words';
import { FindingCard } from './finding-card';
import './finding-list.css';
import type { ShownAt } from './finding-row';

/** What the exhibits show side by side: what waits for a word first, what was dismissed folded away at the end. */
export function FindingList(props: {
  findings: readonly Finding[];
  decisions: Readonly<Record<string, FindingDecision>>;
  shownAt: (place: FindingPlace) => ShownAt;
  onShow: (exhibit: string) => void;
  onDecide: (id: string, decision: FindingDecision | null) => void;
}) {
  const { t } = useWords();
  const { findings, decisions, onDecide } = props;
  const decided = ({ id }: Finding) => (Object.hasOwn(decisions, id) ? decisions[id] : undefined);
  const kept = findings.filter((finding) => decided(finding) !== 'dismissed');
  const dismissed = findings.filter((finding) => decided(finding) === 'dismissed');
  const card = (finding: Finding) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      decision={decided(finding)}
      shownAt={props.shownAt}
      onShow={props.onShow}
      onDecide={(decision) => onDecide(finding.id, decision)}
    />
  );
  return (
    <section class="findings" data-testid="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('findingsTitle')}</h2>
      <p class="quiet">{t('findingsLead')}</p>
      {kept.length === 0 ? null : <ul>{kept.map(card)}</ul>}
      {dismissed.length === 0 ? null : (
        <details data-testid="findings-dismissed">
          <summary>{t('findingsDismissed', dismissed.length)}</summary>
          <ul>{dismissed.map(card)}</ul>
        </details>
      )}
    </section>
  );
}
