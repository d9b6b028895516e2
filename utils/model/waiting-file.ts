import type { MailHead } from './imported';
import type { Reading } from './reading';
import type { SecretKind } from './secret-kind';

/** Why a file is no statement that can be read here. The file itself can be kept as evidence all the same. */
export type Unreadable =
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
  | 'no_table';

/** Why nothing could be read of a file: also of one that nobody expects rows of. */
export type UnreadCause = Unreadable | 'not_text';

/** What came of reading a file that the person brought, before it is kept. */
export type FileReading =
  | { state: 'reading' }
  | { state: 'read'; reading: Reading; walletName: string; leftOut: readonly { row: string; text: string }[] }
  | { state: 'mail'; mail: MailHead }
  | { state: 'unread'; cause: UnreadCause }
  | { state: 'locked'; wrong: boolean }
  /** The file shows something that is never kept. */
  | { state: 'secret'; kinds: readonly SecretKind[] }
  /** Larger than what is kept at all. */
  | { state: 'refused' };
