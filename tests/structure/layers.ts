import { importsOf, resolveImport } from './imports';
import type { SourceFile } from './source-files';

/** Which folders of utils each folder of utils may import, beside itself. What is not named here may not exist. */
export const LAYERS: Record<string, readonly string[]> = {
  model: [],
  i18n: ['model'],
  redaction: ['model'],
  reading: ['model'],
  wallets: ['reading', 'model'],
  statements: ['reading', 'redaction', 'model'],
  custody: ['model'],
  lock: ['custody', 'model'],
  capture: ['wallets', 'reading', 'redaction', 'custody', 'platform', 'model'],
  timestamp: ['custody', 'model'],
  db: ['lock', 'custody', 'platform', 'model'],
  messaging: ['model'],
  platform: ['model'],
  search: ['model'],
  evidence: ['capture', 'search', 'redaction', 'custody', 'lock', 'db', 'messaging', 'platform', 'model'],
  cases: ['evidence', 'search', 'redaction', 'timestamp', 'custody', 'db', 'messaging', 'platform', 'model'],
  findings: ['reading', 'model'],
  redress: ['model'],
  complaint: ['findings', 'redress', 'redaction', 'model'],
  timeline: ['complaint', 'findings', 'redress', 'model'],
  packaging: ['timestamp', 'custody', 'complaint', 'findings', 'redaction', 'model'],
  backup: ['packaging', 'lock', 'custody', 'model'],
  moving: ['backup', 'packaging', 'evidence', 'db', 'custody', 'platform', 'model'],
};

/** Folders whose functions take plain data and give plain data: no browser, no database. */
export const PURE: readonly string[] = [
  'model',
  'redaction',
  'reading',
  'wallets',
  'statements',
  'custody',
  'lock',
  'findings',
  'redress',
  'complaint',
  'timeline',
  'packaging',
  'backup',
  'search',
];

const OUTSIDE = /^(wxt\/browser|#imports|dexie|webextension-polyfill)$/;

/** Every import that goes against the layers, as a sentence. */
export function layerBreaks(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file.text).flatMap((specifier) => {
      const why = objection(file.path, specifier);
      return why ? [`${file.path} imports ${specifier}: ${why}`] : [];
    }),
  );
}

function objection(from: string, specifier: string): string | null {
  const target = resolveImport(from, specifier);
  if (target === null) return OUTSIDE.test(specifier) ? outsideObjection(from) : null;
  const [top, folder = ''] = from.split('/');
  const [targetTop, targetFolder = ''] = target.split('/');
  if (targetTop === 'entrypoints')
    return top === 'entrypoints' && folder === targetFolder ? null : 'nothing imports an entry point';
  if (top === 'entrypoints') return null;
  if (targetTop === 'public') return folder === 'i18n' ? null : 'only i18n knows the files of words';
  if (top === 'components') return componentObjection(targetTop, target);
  if (targetTop !== 'utils') return 'utils import only utils';
  const allowed = LAYERS[folder];
  if (!allowed) return `utils/${folder} is not in the table of layers`;
  return folder === targetFolder || allowed.includes(targetFolder) ? null : 'goes against the layers';
}

function componentObjection(targetTop: string | undefined, target: string): string | null {
  if (targetTop === 'components' || target.startsWith('utils/model/')) return null;
  if (target === 'utils/i18n/translate' || target === 'utils/i18n/languages') return null;
  return 'components know only the model, the translator and the list of languages';
}

function outsideObjection(from: string): string | null {
  const [top, folder = ''] = from.split('/');
  if (top === 'components') return 'components touch nothing outside';
  return top === 'utils' && PURE.includes(folder) ? `utils/${folder} is pure` : null;
}

/** Folders of utils that a file reaches through all that it imports, itself included. */
export function reach(start: string, files: readonly SourceFile[]): Set<string> {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const file = byPath.get(name) ?? byPath.get(`${name}/index`);
    if (!file || seen.has(file.path)) return;
    seen.add(file.path);
    for (const specifier of importsOf(file.text)) {
      const target = resolveImport(file.path, specifier);
      if (target) visit(target);
    }
  };
  visit(start.replace(/\.tsx?$/, ''));
  const folders = [...seen]
    .filter((file) => file.startsWith('utils/'))
    .map((file) => file.split('/')[1] ?? '');
  return new Set(folders);
}
