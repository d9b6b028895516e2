import type { MessageKey } from '../../utils/i18n/translate';
import type { ImportKind } from '../../utils/model/imported';
import type { SecretKind } from '../../utils/model/secret-kind';
import type { UnreadCause } from '../../utils/model/waiting-file';

export const KINDS: Record<ImportKind, MessageKey> = {
  statement: 'kindStatement',
  email: 'kindEmail',
  screenshot: 'kindScreenshot',
  recording: 'kindRecording',
  chat: 'kindChat',
  document: 'kindDocument',
  other: 'kindOther',
};

/** Null where the kind of the file says it all: nobody expects rows from a picture. */
export const UNREAD: Record<UnreadCause, MessageKey | null> = {
  empty: 'unreadEmpty',
  too_large: 'unreadTooLarge',
  damaged: 'unreadDamaged',
  pdf: 'unreadPdf',
  old_excel: 'unreadOldExcel',
  open_document: 'unreadOldExcel',
  picture: null,
  mail: null,
  web_page: 'unreadWebPage',
  too_many_files: 'unreadSeveral',
  no_statement_inside: 'unreadNothingInside',
  no_table: 'unreadNoTable',
  not_text: null,
};

export const SECRETS: Record<SecretKind, MessageKey> = {
  card_number: 'secretCard',
  code: 'secretCode',
  password: 'secretPassword',
  private_key: 'secretKey',
  seed_phrase: 'secretPhrase',
  token: 'secretToken',
};
