import { liveQuery } from 'dexie';
import { useMemo } from 'preact/hooks';
import { FaultChoice } from '../../components/issue/fault-choice';
import { GuideView } from '../../components/issue/guide-view';
import { useLive } from '../../components/use-live';
import { ticksOf } from '../../utils/cases/ticks';
import type { Database } from '../../utils/db/database';
import { findAll } from '../../utils/findings/find-all';
import { heldProofs } from '../../utils/findings/held-proofs';
import { send } from '../../utils/messaging/send';
import { type Case, type CaseFields, caseLabel } from '../../utils/model/case';
import { type GuidePoint, guideKey } from '../../utils/model/issue-guide';
import { guideFor } from '../../utils/redress/issues/guide-for';
import { rulesToCite } from '../../utils/redress/rules-to-cite';
import { exhibitsOf } from './exhibits';
import { useRules } from './use-rules';

/** What the chosen problem needs: the choice within a wrong charge, and its guide with the ticks of this case. */
export function Guide(props: {
  db: Database;
  openCase: Case;
  fields: CaseFields;
  onChange: (changes: Partial<CaseFields>) => void;
}) {
  const { db, openCase, fields, onChange } = props;
  const { issueType, chargeFault, jurisdiction } = fields;
  const scope = caseLabel(openCase.number);
  const ticks = useLive(() => liveQuery(() => ticksOf(db, scope)), [scope], 'keep') ?? [];
  const held = useLive(
    () =>
      liveQuery(async () => {
        const exhibits = await exhibitsOf(db, openCase.evidence);
        return heldProofs(exhibits, chargeFault === 'twice' ? findAll(exhibits) : []);
      }),
    [openCase.evidence, chargeFault],
    'keep',
  );
  const rules = useRules(jurisdiction ?? null);
  const cited = useMemo(() => (rules && issueType ? rulesToCite(rules, issueType) : []), [rules, issueType]);
  if (issueType === null) return null;
  const key = guideKey(issueType, chargeFault);
  const shownIn = ({ shownBy = [] }: GuidePoint) => [
    ...new Set(shownBy.flatMap((proof) => held?.get(proof) ?? [])),
  ];
  return (
    <>
      {issueType === 'wrong_charge' ? (
        <FaultChoice chosen={chargeFault ?? null} onChoose={(fault) => onChange({ chargeFault: fault })} />
      ) : null}
      {key === null ? null : (
        <GuideView
          guide={guideFor(key)}
          ticks={new Map(ticks.map(({ id, at }) => [id, at]))}
          shownIn={shownIn}
          desks={rules === null ? null : rules.steps.filter(({ urgent, phone }) => urgent && phone !== null)}
          rules={cited}
          asked={fields.whatIsAsked}
          onTick={(id, done) => void send('set-tick', { scope, id, done })}
          onAsk={(words) =>
            onChange({ whatIsAsked: [fields.whatIsAsked.trim(), words].filter(Boolean).join('\n') })
          }
        />
      )}
    </>
  );
}
