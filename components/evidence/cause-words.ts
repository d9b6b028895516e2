import type { MessageKey, Translate } from '../../utils/i18n/translate';
import { isKnownCause, type KnownCause } from '../../utils/model/evidence';

const CAUSES: Record<KnownCause, MessageKey> = {
  no_grant: 'causeNoGrant',
  not_in_front: 'causeNotInFront',
  secrets_unknown: 'causeSecretsUnknown',
  too_large: 'causeTooLarge',
  interrupted: 'causeInterrupted',
  message_gone: 'causeMessageGone',
  forgotten: 'causeForgotten',
  target_not_found: 'causeTargetNotFound',
  target_not_unique: 'causeTargetNotUnique',
  target_secret: 'causeTargetSecret',
  blank: 'causeBlank',
  wrong_size: 'causeWrongSize',
  page_moved: 'causePageMoved',
  stopped: 'causeStopped',
  no_room: 'causeNoRoom',
  list_grows: 'causeListGrows',
  page_wider: 'causePageWider',
  rows_missing: 'causeRowsMissing',
  joins_differ: 'causeJoinsDiffer',
  foreign_frame: 'causeForeignFrame',
};

/** Why a part is missing, in words where we have them, else in the browser's own. */
export function causeWords(t: Translate, cause: string): string {
  return isKnownCause(cause) ? t(CAUSES[cause]) : cause;
}
