import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../find-program';

const office = findProgram({ names: ['soffice', 'libreoffice'] });
export const hasOffice = office !== null;

/** Comma, quote, UTF-8, from the first line, and formulas are evaluated: what a person gets who opens the file and clicks "OK". */
const AS_CSV = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1';

/** The formulas that LibreOffice makes of some tables of text: what would run. */
export function formulasIn(files: readonly string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'spreadsheet-'));
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', `--infilter=${AS_CSV}`, '--convert-to', 'fods', '--outdir', folder];
    execFileSync(office ?? '', [profile, ...convert, ...files], { stdio: 'ignore', timeout: 120_000 });
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.fods'));
    if (sheets.length !== files.length) throw new Error(`${sheets.length} of ${files.length} were opened`);
    return sheets.flatMap((name) =>
      [...readFileSync(path.join(folder, name), 'utf8').matchAll(/table:formula="([^"]*)"/g)].map(
        ([, formula = '']) => `${name}: ${formula}`,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
