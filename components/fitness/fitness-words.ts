import type { MessageKey } from '../../utils/i18n/translate';
import type { FitnessId, FitnessPoint, Severity } from '../../utils/model/fitness';

/** What is wrong, and how it is mended. */
export const FITNESS_WORDS: Record<FitnessId, readonly [what: MessageKey, mend: MessageKey]> = {
  secret: ['fitSecret', 'fitSecretMend'],
  identity_number: ['fitIdentity', 'fitPersonalMend'],
  phone: ['fitPhone', 'fitPersonalMend'],
  email: ['fitEmail', 'fitPersonalMend'],
  exhibit_unknown: ['fitExhibitUnknown', 'fitExhibitUnknownMend'],
  unsupported: ['fitUnsupported', 'fitUnsupportedMend'],
  no_reference: ['fitNoReference', 'fitNoReferenceMend'],
  zone_unknown: ['fitZone', 'fitZoneMend'],
  date_open: ['fitDate', 'fitDateMend'],
  amount_open: ['fitAmount', 'fitDateMend'],
  exhibit_foreign: ['fitForeign', 'fitForeignMend'],
  exhibit_kind: ['fitKind', 'fitKindMend'],
  exhibit_large: ['fitLarge', 'fitLargeMend'],
  no_contact: ['fitNoContact', 'fitNoContactMend'],
  no_complaint: ['fitNoComplaint', 'fitNoComplaintMend'],
  no_place: ['fitNoPlace', 'fitNoPlaceMend'],
  no_case_number: ['fitNoCaseNumber', 'fitNoCaseNumberMend'],
  held_elsewhere: ['fitElsewhere', 'fitElsewhereMend'],
  deadline_missed: ['fitMissed', 'fitMissedMend'],
  deadline_perhaps: ['fitPerhaps', 'fitMissedMend'],
  deadline_near: ['fitNear', 'fitNearMend'],
};

export const SEVERITY_WORDS: Record<Severity, MessageKey> = {
  risk: 'fitRisk',
  missing: 'fitMissing',
  open: 'fitOpen',
};

export const TAB_WORDS: Record<FitnessPoint['mend']['tab'], MessageKey> = {
  evidence: 'tabEvidence',
  case: 'tabCase',
  complaint: 'tabComplaint',
  'follow-up': 'tabFollowUp',
};
