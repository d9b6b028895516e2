import type { MessageKey } from '../../utils/i18n/translate';
import type { Failure, ReadingNote, StatusValue } from '../../utils/model/reading';

export const STATUSES: Record<StatusValue, MessageKey> = {
  succeeded: 'statusSucceeded',
  failed: 'statusFailed',
  pending: 'statusPending',
  refunded: 'statusRefunded',
  cancelled: 'statusCancelled',
  disputed: 'statusDisputed',
  unknown: 'statusUnknown',
};

export const FAILURE_KINDS: Record<Failure['kind'], MessageKey> = {
  toast: 'failureToast',
  dialog: 'failureDialog',
  banner: 'failureBanner',
  page: 'failurePage',
  http: 'failureHttp',
};

export const NOTES: Record<ReadingNote, MessageKey> = {
  layout_changed: 'noteLayoutChanged',
  page_unknown: 'notePageUnknown',
  reader_failed: 'noteReaderFailed',
  more_pages: 'noteMorePages',
  foreign_frame: 'noteForeignFrame',
  foreign_chat: 'noteForeignChat',
  gathered: 'noteGathered',
  gaps: 'noteGaps',
  rows_left_out: 'noteRowsLeftOut',
};
