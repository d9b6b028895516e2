import type { GuidePoint, IssueGuide } from '../../utils/model/issue-guide';
import type { Source, Step } from '../../utils/model/redress';
import { useWords } from '../words';
import { CheckPoint } from './check-point';
import { DeskNumbers } from './desk-numbers';
import './guide-view.css';
import { RemedyList } from './remedy-list';
import { RuleList } from './rule-list';

/** What a problem needs: what to do at once, what to collect, what to ask for, and on which rules. */
export function GuideView(props: {
  guide: IssueGuide;
  /** When each point was ticked, by its id. */
  ticks: ReadonlyMap<string, string>;
  shownIn: (point: GuidePoint) => readonly string[];
  /** Desks with a number to call at once; null where no place is chosen. */
  desks: readonly Step[] | null;
  rules: readonly Source[];
  asked: string;
  onTick: (id: string, done: boolean) => void;
  onAsk: (words: string) => void;
}) {
  const { t } = useWords();
  const { guide, ticks, shownIn, onTick } = props;
  const theft = guide.key === 'account_theft';
  const isDone = (point: GuidePoint) => shownIn(point).length > 0 || ticks.has(point.id);
  const check = (point: GuidePoint, nth?: number) => (
    <CheckPoint
      key={point.id}
      point={point}
      {...(nth === undefined ? {} : { nth })}
      at={ticks.get(point.id)}
      shownIn={shownIn(point)}
      onTick={(done) => onTick(point.id, done)}
    />
  );
  return (
    <section class="guide" data-testid="issue-guide" data-guide={guide.key} aria-labelledby="guide-title">
      <div class={theft ? 'guide-urgent guide-theft' : 'guide-urgent'} data-testid="urgent-steps">
        <h2 id="guide-title">{t(theft ? 'theftTitle' : 'urgentTitle')}</h2>
        {theft ? <p>{t('theftLead')}</p> : null}
        <ol>{guide.urgent.map((point, at) => check(point, at + 1))}</ol>
        {theft || guide.key === 'not_authorised' ? <DeskNumbers desks={props.desks} /> : null}
      </div>
      <details class="guide-evidence" data-testid="evidence-checklist" open={!theft}>
        <summary>{t('checklistTitle', guide.evidence.filter(isDone).length, guide.evidence.length)}</summary>
        <p class="quiet">{t('checklistLead')}</p>
        <ul>{guide.evidence.map((point) => check(point))}</ul>
      </details>
      <RemedyList remedies={guide.remedies} asked={props.asked} onAdd={props.onAsk} />
      <RuleList rules={props.rules} />
    </section>
  );
}
