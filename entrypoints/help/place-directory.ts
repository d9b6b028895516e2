import type { Directory } from '../../utils/model/directory';
import type { Jurisdiction } from '../../utils/model/jurisdiction';
import { dayIn } from '../../utils/redress/clock';
import { directoryOf } from '../../utils/redress/directory';
import { loadRules } from '../../utils/redress/load';

/** The desks of a place as of today. */
export async function placeDirectory(place: Jurisdiction): Promise<Directory> {
  return directoryOf(await loadRules(place), dayIn(null, new Date()));
}
