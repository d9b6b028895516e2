import type { Directory } from '../model/directory';
import type { Rules } from '../model/redress';
import { isOld } from './clock';

/** The directory of a place, out of its rules and nothing else. */
export function directoryOf({ steps }: Rules, today: string): Directory {
  const reached = steps.filter(({ phone, url }) => phone !== null || url !== null);
  const urgent = reached.filter(({ urgent }) => urgent);
  const other = reached.filter(({ urgent }) => !urgent);
  return {
    desks: [...urgent, ...other].map((step) => ({ step, old: isOld(step.source.checkedOn, today) })),
    none: steps.filter(({ noDesk }) => noDesk),
    unlisted: steps.filter(({ noDesk, phone, url }) => !noDesk && phone === null && url === null),
  };
}
