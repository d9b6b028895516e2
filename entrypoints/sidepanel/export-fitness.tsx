import { liveQuery } from 'dexie';
import { useLive } from '../../components/use-live';
import { compose } from '../../utils/complaint/compose';
import type { Database } from '../../utils/db/database';
import type { Case, Draft } from '../../utils/model/case';
import type { Mend } from '../../utils/model/fitness';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { exhibitsOf } from './exhibits';
import { Fitness } from './fitness';
import type { ChosenLetter } from './letters';
import { useLetterFacts } from './use-letter-facts';

/** Looks over the letter that goes into the package, as it will stand there. */
export function ExportFitness(props: {
  db: Database;
  openCase: Case;
  drafts: readonly Draft[];
  chosen: ChosenLetter;
  onMend: (mend: Mend) => void;
}) {
  const { db, openCase, drafts, chosen, onMend } = props;
  const exhibits = useLive(
    () => liveQuery(() => exhibitsOf(db, openCase.evidence)),
    [openCase.evidence],
    'keep',
  );
  const facts = useLetterFacts(db, openCase, exhibits);
  if (exhibits === undefined || facts === undefined) return null;
  const date = zonedIso(new Date()).slice(0, 10);
  const generated = compose({ ...facts, case: openCase, exhibits, ...chosen, date }).text;
  const draft = drafts.find(
    ({ channel, language }) => channel === chosen.channel && language === chosen.language,
  );
  return (
    <Fitness
      db={db}
      openCase={openCase}
      exhibits={exhibits}
      facts={facts}
      {...chosen}
      text={draft?.text ?? generated}
      generated={generated}
      here="export"
      onMend={onMend}
    />
  );
}
