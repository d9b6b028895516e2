import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openReader } from '../reader/read-in-browser';
import { exitWith } from './exit-with';

const USAGE = 'Usage: npm run -s read-page -- FILE.html --url URL [--explain]\n';

/** `npm run -s read-page -- FILE.html --url URL`: prints as JSON what the readers make of a saved page in Chromium; `--explain` adds why, on stderr. */
async function main(): Promise<number> {
  const given = readArguments();
  if (!given) {
    process.stderr.write(USAGE);
    return 2;
  }
  const html = await readFile(given.file);
  const reader = await openReader();
  try {
    const { wallet, page, transactions, failures, messages, notes } = await reader.read(html, given.url);
    if (given.explain) {
      const lines = await reader.explain(html, given.url);
      process.stderr.write(`${lines.join('\n')}\n`);
    }
    if (notes.length > 0) process.stderr.write(`notes: ${notes.join(', ')}\n`);
    process.stdout.write(`${JSON.stringify({ wallet, page, transactions, failures, messages }, null, 2)}\n`);
    return 0;
  } finally {
    await reader.close();
  }
}

function readArguments(): { file: string; url: string; explain: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string' }, explain: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (!file || others.length > 0 || !values.url || !/^https?:$/.test(new URL(values.url).protocol))
      return null;
    return { file, url: values.url, explain: values.explain };
  } catch {
    return null;
  }
}

exitWith(main());
