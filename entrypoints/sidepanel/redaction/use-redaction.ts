import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLive } from '../../../components/use-live';
import { redactionOf } from '../../../utils/cases/redactions';
import { canonicalJson } from '../../../utils/custody/canonical-json';
import type { Database } from '../../../utils/db/database';
import { send } from '../../../utils/messaging/send';
import type { Redaction, TextCover } from '../../../utils/model/redaction';
import { newRedaction, withProposals } from '../../../utils/redaction/review/review-steps';
import { useSaver } from '../use-saver';

/** So many steps can be taken back, while the page is open. */
const REMEMBERED = 100;

type Step = (before: Redaction) => Redaction;

/**
 * What is covered in the copy of a case, as it is changed: every step is saved at once and can be taken back. Undefined
 * while it is loaded. Steps with the same `key` one after the other are one.
 */
export function useRedaction(db: Database, caseNumber: number, proposed: readonly TextCover[] | undefined) {
  const stored = useLive(
    () => liveQuery(async () => (await redactionOf(db, caseNumber)) ?? null),
    [caseNumber],
    'keep',
  );
  // What was changed here and has not come back from the store.
  const [changed, setChanged] = useState<Redaction>();
  const [past, setPast] = useState<readonly { redaction: Redaction; key: string | undefined }[]>([]);
  const { saver, state } = useSaver<Redaction>((redaction) => send('save-redaction', redaction));

  useEffect(() => {
    // A live query may report late what has been changed since.
    if (changed && stored && saver.idle() && canonicalJson(stored) === canonicalJson(changed))
      setChanged(undefined);
  }, [stored, changed, saver, state]);

  const known = stored === undefined || proposed === undefined ? undefined : stored;
  const redaction =
    changed ??
    (known === undefined ? undefined : withProposals(known ?? newRedaction(caseNumber), proposed ?? []));
  const latest = useRef(redaction);
  latest.current = redaction;

  const keep = (after: Redaction) => {
    latest.current = after;
    setChanged(after);
    saver.save(after);
  };
  const change = (step: Step, key?: string) => {
    const before = latest.current;
    const after = before && step(before);
    if (before === undefined || after === undefined || after === before) return;
    setPast((steps) =>
      key !== undefined && steps.at(-1)?.key === key
        ? steps
        : [...steps, { redaction: before, key }].slice(-REMEMBERED),
    );
    keep(after);
  };
  const undo = () => {
    const last = past.at(-1);
    if (last === undefined) return;
    setPast(past.slice(0, -1));
    keep(last.redaction);
  };
  return { redaction, change, undo, undoable: past.length > 0, saving: state, retry: saver.flush };
}
