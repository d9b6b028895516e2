import { liveQuery } from 'dexie';
import { FieldSheet } from '../../components/sheets/field-sheet';
import { SheetList } from '../../components/sheets/sheet-list';
import { useLive } from '../../components/use-live';
import { fillSheet } from '../../utils/complaint/sheets/fill-sheet';
import { offeredForms } from '../../utils/complaint/sheets/fitting';
import type { Form } from '../../utils/complaint/sheets/form';
import type { Database } from '../../utils/db/database';
import type { Case } from '../../utils/model/case';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { isOld } from '../../utils/redress/clock';
import { ladder } from '../../utils/redress/ladder';
import type { Exhibit } from './exhibits';
import { useRules } from './use-rules';

/** The forms of a case, filled in from its facts when they are opened. */
export function CaseSheets({
  db,
  openCase,
  exhibits,
  to,
}: {
  db: Database;
  openCase: Case;
  exhibits: readonly Exhibit[];
  to: Form['to'];
}) {
  const rules = useRules(openCase.jurisdiction ?? null);
  const contacts = useLive(
    () => liveQuery(() => db.contacts.where('caseNumber').equals(openCase.number).toArray()),
    [openCase.number],
  );
  if (contacts === undefined) return null;
  const steps = rules && ladder(rules, openCase.issueType, openCase, new Date());
  const { fitting, others } = offeredForms(to, openCase, exhibits, steps);
  const date = zonedIso(new Date()).slice(0, 10);
  const show = (form: Form) => (
    <FieldSheet
      key={form.id}
      id={form.id}
      desk={form.desk}
      fill={() => fillSheet(form, { case: openCase, exhibits, date, contacts })}
      foreign={readsOtherwise(form, openCase)}
      old={isOld(form.source.checkedOn, date)}
    />
  );
  return (
    <SheetList
      place={Boolean(openCase.jurisdiction) || fitting.length > 0}
      fitting={fitting.map(show)}
      others={others.map(show)}
    />
  );
}

/** Told by the script alone: Han characters, or none. */
function readsOtherwise({ language }: Form, { whatHappened, whatIsAsked }: Case): boolean {
  const own = `${whatHappened} ${whatIsAsked}`.trim();
  return own !== '' && /\p{Script=Han}/u.test(own) !== (language === 'zh');
}
