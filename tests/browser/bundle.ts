import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles a file of the project, with all it imports, into one classic script that leaves its exports in a global
 * variable: for running production code in a page without the extension around it.
 */
export async function bundleScript(entry: string, globalName: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(import.meta.dirname, '../..'),
    build: {
      write: false,
      minify: false,
      lib: { entry, name: globalName, formats: ['iife'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}
