import path from 'node:path';

/** Functions of the reader in the page, and the word in the page's address that makes each of them throw. */
const PLANTED = [
  { file: 'utils/wallets/read.ts', name: 'readPage', word: 'reader' },
  { file: 'utils/capture/secret-places.ts', name: 'secretPlacesIn', word: 'secrets' },
  { file: 'utils/capture/find-text-places.ts', name: 'findTextPlaces', word: 'places' },
  { file: 'utils/capture/serialize-dom.ts', name: 'serializePage', word: 'snapshot' },
];

/** Plants a throw at the beginning of a function; null for other files. */
export function withPlantedFaults(code: string, file: string): string | null {
  const planted = PLANTED.find((one) => file.split(path.sep).join('/').endsWith(one.file));
  if (!planted) return null;
  const start = code.indexOf(`export function ${planted.name}(`);
  const body = code.indexOf(' {\n', start) + 2;
  if (start < 0 || body < 2) throw new Error(`${planted.file} has no ${planted.name} any more`);
  const fault = `\n  if (location.hash === '#throw-${planted.word}') throw new Error('planted');`;
  return code.slice(0, body) + fault + code.slice(body);
}
