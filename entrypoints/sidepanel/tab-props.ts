import type { Database } from '../../utils/db/database';
import type { Case } from '../../utils/model/case';
import type { Mend } from '../../utils/model/fitness';
import type { Place } from '../../utils/platform/panel-place';
import type { Imports } from './imports/use-imports';
import type { ExportRun } from './use-export';

/** What every tab of the case file is given. */
export interface TabProps {
  db: Database;
  place: Place;
  go: (change: Partial<Place>) => void;
  /** The one last worked on first; undefined while they are loaded. */
  cases: readonly Case[] | undefined;
  openCase: Case | undefined;
  /** True while a case is made or evidence linked. */
  busy: boolean;
  newCase: (evidence: number[]) => void;
  /** Shows the Case tab with one of its fields (`whatHappened`) ready to be typed in. */
  goToField: (field: string) => void;
  /** Goes to where a complaint is mended. */
  mend: (where: Mend) => void;
  /** The field that the Case tab is opened for. */
  wanted: string | undefined;
  run: ExportRun;
  link: (evidence: number, linked: boolean) => void;
  /** Files that were brought and are not kept yet; they stay while other tabs are looked at. */
  files: Imports;
}
