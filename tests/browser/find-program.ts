import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Where a program is to be looked for on each system. */
export interface Places {
  /** The environment variable that goes before all. */
  given?: string;
  /** Its names on Linux, searched along PATH and then in `folders`. */
  names: readonly string[];
  folders?: readonly string[];
  mac?: readonly string[];
  /** Below the folders that Windows installs programs into. */
  windows?: readonly string[];
}

/** The path of a program on this machine, or null. What the variable names is taken, or nothing. */
export function findProgram({ given, ...places }: Places): string | null {
  const named = given ? process.env[given] : undefined;
  if (named) return isProgram(named) ? named : null;
  return candidates(places).find(isProgram) ?? null;
}

function candidates({
  names,
  folders = [],
  mac = [],
  windows = [],
}: Omit<Places, 'given'>): readonly string[] {
  if (process.platform === 'darwin' && mac.length > 0) return mac;
  if (process.platform === 'win32' && windows.length > 0) {
    const installed = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    return installed.flatMap((folder) => (folder ? windows.map((file) => path.join(folder, file)) : []));
  }
  const searched = [...(process.env['PATH'] ?? '').split(path.delimiter), ...folders].filter(Boolean);
  return names.flatMap((name) => searched.map((folder) => path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
