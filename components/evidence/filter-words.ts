import type { MessageKey } from '../../utils/i18n/translate';
import type { EvidenceKind, EvidenceState } from '../../utils/model/evidence-filter';
import { KINDS } from '../imports/import-words';

export const KIND_NAMES: Record<EvidenceKind, MessageKey> = {
  page: 'kindPage',
  file: 'kindFile',
  transactions: 'kindTransactions',
  failures: 'kindFailures',
  messages: 'kindMessages',
  ...KINDS,
};

export const STATE_NAMES: Record<EvidenceState, MessageKey> = {
  loose: 'stateLoose',
  unchecked: 'stateUnchecked',
  deleted: 'stateDeleted',
};
