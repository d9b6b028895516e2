import type { MessageKey, Translate } from '../../utils/i18n/translate';
import { isKnownCause, type KnownCause } from '../../utils/model/evidence';

const CAUSES: Record<KnownCause, MessageKey> = {
  no_grant: 'causeNoGrant',
  not_in_front: 'causeNotInFront',
  secrets_unknown: 'causeSecretsUnknown',
};

/** Why a part is missing, in words where we have them, else in the browser's own. */
export function causeWords(t: Translate, cause: string): string {
  return isKnownCause(cause) ? t(CAUSES[cause]) : cause;
}
