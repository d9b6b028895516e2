import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

const MAC = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
];

/** The path of a Firefox on this machine, or null. `FIREFOX_PATH` goes before all. */
export function findFirefox(): string | null {
  const given = process.env['FIREFOX_PATH'];
  if (given) return isProgram(given) ? given : null;
  return places().find(isProgram) ?? null;
}

function places(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];
    return folders.flatMap((folder) => (folder ? [path.join(folder, 'Mozilla Firefox\\firefox.exe')] : []));
  }
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin'];
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
