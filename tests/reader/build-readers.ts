import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** The production readers, minified, as one classic script; evaluating it sets `walletWitnessRead`. */
export async function buildReaders(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: path.join(import.meta.dirname, 'entry.ts'),
        formats: ['iife'],
        name: 'walletWitnessReaders',
      },
    },
  });
  for (const output of [result].flat()) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((one) => one.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error('the readers were not built');
}
