import type { MessageKey } from '../../utils/i18n/translate';
import type { StampProblem } from '../../utils/model/time-stamp';

/** Why there is no stamp, each as a sentence. */
export const STAMP_PROBLEMS: Record<StampProblem, MessageKey> = {
  offline: 'stampOffline',
  no_permission: 'stampNoPermission',
  too_slow: 'stampTooSlow',
  http_error: 'stampHttpError',
  too_large: 'stampTooLarge',
  unreadable: 'stampUnreadable',
  refused: 'stampRefused',
  wrong_imprint: 'stampWrongImprint',
  wrong_nonce: 'stampWrongNonce',
  bad_signature: 'stampBadSignature',
  expired: 'stampExpired',
  broken_chain: 'stampBrokenChain',
};
