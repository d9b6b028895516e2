import { liveQuery } from 'dexie';
import { useMemo } from 'preact/hooks';
import { TimelineView } from '../../components/timeline/timeline-view';
import { useLive } from '../../components/use-live';
import { lettersOf } from '../../utils/cases/letter-versions';
import { contactsOf } from '../../utils/cases/queries';
import type { Database } from '../../utils/db/database';
import type { Case, CaseFields } from '../../utils/model/case';
import { dayIn } from '../../utils/redress/clock';
import { ladder } from '../../utils/redress/ladder';
import { caseClocks, openClocks } from '../../utils/timeline/case-clocks';
import { caseEvents } from '../../utils/timeline/case-events';
import { layOut } from '../../utils/timeline/lay-out';
import { deviceTime } from '../../utils/timeline/wall-time';
import type { Exhibit } from './exhibits';
import type { TabProps } from './tab-props';
import { useRules } from './use-rules';

/** The open case on one axis of time. `fields` are the case's as they are typed. */
export function Timeline(props: {
  db: Database;
  openCase: Case;
  exhibits: readonly Exhibit[];
  fields: CaseFields;
  go: TabProps['go'];
  onShow: (exhibit: string) => void;
}) {
  const { db, openCase, exhibits, fields, go } = props;
  const { number } = openCase;
  const contacts = useLive(() => liveQuery(() => contactsOf(db, number)), [number], 'keep');
  const letters = useLive(() => liveQuery(() => lettersOf(db, number)), [number], 'keep');
  const rules = useRules(fields.jurisdiction ?? null);
  const timeline = useMemo(() => {
    if (contacts === undefined || letters === undefined) return undefined;
    const now = new Date();
    const steps = rules && ladder(rules, fields.issueType, fields, now);
    const { dated, undated } = caseEvents({ case: { ...openCase, ...fields }, exhibits, contacts, letters });
    const clocks = caseClocks(steps, contacts, dayIn(null, now));
    return { events: dated, undated, clocks, open: openClocks(steps) };
  }, [exhibits, contacts, letters, rules, fields]);
  if (timeline === undefined) return null;
  return (
    <TimelineView
      timeline={timeline}
      layOut={(width) => layOut(timeline, width, deviceTime(new Date().toISOString()) ?? '')}
      onExhibit={props.onShow}
      onFollowUp={() => go({ tab: 'follow-up' })}
      onLetter={() => go({ tab: 'complaint' })}
    />
  );
}
