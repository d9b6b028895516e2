import type { MessageKey } from '../../utils/i18n/translate';
import type { CaptureProblem } from '../../utils/model/capture-job';

/** What happened, what was kept, what to do: a message for every way a capture can fail. */
export const PROBLEMS: Record<CaptureProblem, MessageKey> = {
  page_not_allowed: 'problemPageNotAllowed',
  no_grant: 'problemNoGrant',
  reader_failed: 'problemReaderFailed',
  nothing_taken: 'problemNothingTaken',
  no_room: 'problemNoRoom',
  waits_for_room: 'problemWaitsForRoom',
  store_locked: 'problemStoreLocked',
  not_stored: 'problemNotStored',
  not_verified: 'problemNotVerified',
  interrupted: 'problemInterrupted',
  unexpected: 'problemUnexpected',
};
