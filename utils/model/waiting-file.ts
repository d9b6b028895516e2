import type { MailHead } from './imported';
import type { Reading } from './reading';

/** Why nothing could be read of a file. It can be kept as evidence all the same, unless it shows a secret. */
export type UnreadCause =
  | 'empty'
  | 'too_large'
  | 'damaged'
  | 'pdf'
  | 'old_excel'
  | 'open_document'
  | 'picture'
  | 'mail'
  | 'web_page'
  | 'too_many_files'
  | 'no_statement_inside'
  | 'no_table'
  | 'not_text';

/** What came of reading a file that the person brought, before it is kept. */
export type FileReading =
  | { state: 'reading' }
  | { state: 'read'; reading: Reading; walletName: string; leftOut: readonly { row: string; text: string }[] }
  | { state: 'mail'; mail: MailHead }
  | { state: 'unread'; cause: UnreadCause }
  | { state: 'locked'; wrong: boolean }
  /** The file shows something that is never kept. */
  | { state: 'secret'; kinds: readonly SecretName[] }
  /** Larger than what is kept at all. */
  | { state: 'refused' };

export type SecretName = 'card_number' | 'code' | 'password' | 'private_key' | 'seed_phrase' | 'token';
