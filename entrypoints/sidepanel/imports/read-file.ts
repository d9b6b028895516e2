import { kindByName } from '../../../utils/model/imported';
import type { Reading } from '../../../utils/model/reading';
import type { FileReading } from '../../../utils/model/waiting-file';
import { findSecrets } from '../../../utils/redaction/secrets/secrets';
import { knownName } from '../../../utils/wallets/shown-name';
import { readMailFile } from './read-mail';

/** The most that is kept of one file: a long call is some 100 MB; beyond, packages get hard to send. */
const KEPT = 1_000_000_000;
/** Files larger than this are no statements or mails, and are not searched for secrets. */
const READ = 60_000_000;

/**
 * Reads a file that the person brought, as far as it can be read: a statement into rows, a mail into its head. Nothing is
 * stored. A file in which a secret stands is told as such: it is kept as given or not at all.
 */
export async function readFile(file: File, password?: string): Promise<FileReading> {
  if (file.size > KEPT) return { state: 'refused' };
  const kind = kindByName(file.name);
  if (kind === 'screenshot' || kind === 'recording' || file.size > READ)
    return { state: 'unread', cause: 'not_text' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (kind === 'email') {
    const { head, words } = await readMailFile(bytes);
    return secretsIn(words) ?? { state: 'mail', mail: head };
  }
  const { readStatement } = await import('../../../utils/statements/read-statement');
  const read = await readStatement(bytes, file.name, password === undefined ? {} : { password });
  if (read.outcome === 'needs_password') return { state: 'locked', wrong: false };
  if (read.outcome === 'wrong_password') return { state: 'locked', wrong: true };
  if (read.outcome === 'not_a_statement') {
    return secretsIn(textOf(bytes)) ?? { state: 'unread', cause: read.reason };
  }
  const { wallet, transactions, leftOut } = read;
  const { statementName } = await import('../../../utils/statements/statement-name');
  const reading: Reading = {
    wallet,
    page: 'statement',
    transactions,
    failures: [],
    messages: [],
    notes: leftOut.length > 0 ? ['rows_left_out'] : [],
  };
  const shown = [...transactions.map(({ text }) => text), ...leftOut.map(({ text }) => text)].join('\n');
  const references = new Set(transactions.flatMap((row) => row.references.map(({ value }) => value)));
  return (
    secretsIn(shown, references) ?? {
      state: 'read',
      reading,
      walletName: knownName(wallet) ?? statementName(wallet) ?? file.name,
      leftOut,
    }
  );
}

/** A number that the file itself calls a reference is none, though its check digit may happen to be a card's. */
function secretsIn(text: string, references: ReadonlySet<string> = new Set()): FileReading | null {
  const found = findSecrets(text).filter(({ start, end }) => !references.has(text.slice(start, end)));
  if (found.length === 0) return null;
  return { state: 'secret', kinds: [...new Set(found.map(({ kind }) => kind))] };
}

/** Text in UTF-8; empty for what is none, such as a PDF. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
