import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Unreadable } from '../../utils/model/waiting-file';
import { readStatement } from '../../utils/statements/read-statement';
import type { StatementReading } from '../../utils/statements/statement-reading';
import { exitWith } from './exit-with';

const USAGE = 'Usage: npm run -s read-statement -- FILE [--password PASSWORD]\n';

const WHY: Record<Unreadable, string> = {
  empty: 'the file is empty',
  too_large: 'the file is too large for a statement',
  damaged: 'the file is damaged or breaks off',
  pdf: 'a PDF cannot be read; ask the wallet for CSV or Excel',
  old_excel: 'an .xls or a workbook under a password cannot be read; save it as .xlsx or CSV without one',
  open_document: 'an OpenDocument file cannot be read; save it as .xlsx or CSV',
  picture: 'a picture cannot be read',
  mail: 'no receipt of one payment was found in the e-mail; give its attachment',
  web_page: 'a web page is no statement; use read-page, or ask the wallet for CSV or Excel',
  too_many_files: 'the archive holds too many files, or files too large',
  no_statement_inside: 'the archive holds no statement',
  no_table: 'no table of transactions was found',
};

/** `npm run -s read-statement -- FILE [--password P]`: prints as JSON what the readers make of a wallet's own statement. */
async function main(): Promise<number> {
  const given = readArguments();
  if (!given) {
    process.stderr.write(USAGE);
    return 1;
  }
  const { file, password } = given;
  const bytes = new Uint8Array(await readFile(file));
  const reading = await readStatement(bytes, path.basename(file), password === undefined ? {} : { password });
  if (reading.outcome !== 'read') {
    process.stderr.write(`${path.basename(file)}: ${explain(reading)}\n`);
    return 1;
  }
  const { wallet, transactions, leftOut } = reading;
  for (const { row, reason, text } of leftOut)
    process.stderr.write(`left out: ${row} (${reason}): ${text.slice(0, 120)}\n`);
  process.stdout.write(`${JSON.stringify({ wallet, transactions }, null, 2)}\n`);
  return 0;
}

function explain(reading: Exclude<StatementReading, { outcome: 'read' }>): string {
  if (reading.outcome === 'needs_password') return 'a password is needed; give it with --password';
  if (reading.outcome === 'wrong_password') return 'the password is not the right one';
  return WHY[reading.reason];
}

function readArguments(): { file: string; password: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { password: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    return file && others.length === 0 ? { file, password: values.password } : null;
  } catch {
    return null;
  }
}

exitWith(main());
