import type { Moment, Transaction } from '../model/reading';

/** What stands in a transaction when its row shows no date. */
export function noMoment(): Moment {
  return { raw: '', value: null, zone: null, precision: null };
}

/** What stands in a transaction when its row shows no status. */
export function noStatus(): Transaction['status'] {
  return { raw: '', value: 'unknown' };
}
