import type { MessageKey } from '../../utils/i18n/translate';
import type { CoverReason } from '../../utils/model/redaction';
import type { WhyOut } from '../../utils/model/redactions';

/** In the order in which they are listed: what opens an account first. */
export const REASONS: Record<CoverReason, MessageKey> = {
  seed_phrase: 'coverReasonSeed',
  key: 'coverReasonKey',
  card_number: 'coverReasonCard',
  account_number: 'coverReasonAccount',
  identity_number: 'coverReasonIdentity',
  name: 'coverReasonName',
  phone: 'coverReasonPhone',
  email: 'coverReasonEmail',
  address: 'coverReasonAddress',
  balance: 'coverReasonBalance',
  other: 'coverReasonOther',
};

export const REASON_ORDER = Object.keys(REASONS) as readonly CoverReason[];

/** Why a file is not in the copy. */
export const WHY_OUT: Record<WhyOut, MessageKey> = {
  person: 'coverOutPerson',
  not_looked_through: 'coverOutNotSeen',
  derivative: 'coverOutDerivative',
  still_shown: 'coverOutStillShown',
  kind: 'coverOutKind',
  charset: 'coverOutCharset',
  places: 'coverOutPlaces',
  unreadable: 'coverOutUnreadable',
};
