import { sheetsOf } from './files/sheets-of';
import { readSheets } from './read-sheets';
import { CannotRead, type StatementReading } from './statement-reading';

/**
 * Reads a wallet's own statement: CSV in any encoding, XLSX, OFX, QIF, MT940, camt, or one of them inside a ZIP, also
 * under a password; also the receipt that a wallet mailed.
 * Bytes in, plain data out; nothing is kept and nothing leaves the device. Never throws for what a file holds: a file
 * that cannot be read comes back as `needs_password`, `wrong_password` or `not_a_statement` with the reason.
 * What the file is its bytes tell; `name` helps only where they leave it open.
 */
export async function readStatement(
  bytes: Uint8Array,
  name: string,
  options: { password?: string } = {},
): Promise<StatementReading> {
  try {
    const reading = readSheets(await sheetsOf(bytes, name, options.password));
    return reading ? { outcome: 'read', ...reading } : { outcome: 'not_a_statement', reason: 'no_table' };
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    const { reason } = error;
    if (reason === 'mail') return readMailed(bytes);
    if (reason === 'needs_password' || reason === 'wrong_password') return { outcome: reason };
    return { outcome: 'not_a_statement', reason };
  }
}

/** A receipt tells one transaction; any other mail is kept as it is, and its attachment may be given by itself. */
async function readMailed(bytes: Uint8Array): Promise<StatementReading> {
  const { readMail } = await import('./mail');
  const { readReceipt } = await import('./mails/receipt');
  const mail = await readMail(bytes).catch(() => null);
  const receipt = mail && readReceipt(mail);
  if (!receipt) return { outcome: 'not_a_statement', reason: 'mail' };
  return { outcome: 'read', wallet: receipt.readBy.wallet, transactions: [receipt], leftOut: [] };
}
