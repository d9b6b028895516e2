import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a check of an unpacked bag found. */
export interface BagCheck {
  /** Files whose hash is the one that a manifest names, by manifest. */
  right: Record<string, number>;
  problems: string[];
}

/**
 * Checks a bag as a stranger would who knows only BagIt (RFC 8493): every line of every manifest against the bytes on
 * disk, and every file of data/ against the manifests. Shares no code with what wrote the bag.
 */
export async function checkBag(bag: string): Promise<BagCheck> {
  const names = await readdir(bag);
  const manifests = names.filter((name) => /^(tag)?manifest-sha(256|512)\.txt$/.test(name)).sort();
  const check: BagCheck = { right: {}, problems: [] };
  for (const needed of ['bagit.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    if (!names.includes(needed)) check.problems.push(`${needed} is missing`);
  for (const manifest of manifests) await checkManifest(bag, manifest, check);
  return check;
}

async function checkManifest(bag: string, manifest: string, check: BagCheck): Promise<void> {
  const algorithm = manifest.includes('sha512') ? 'sha512' : 'sha256';
  const lines = (await readFile(path.join(bag, manifest), 'utf8')).split('\n').filter(Boolean);
  const named = new Set<string>();
  for (const line of lines) {
    const [, hash, name] = /^([0-9a-f]+) [ *](.+)$/.exec(line) ?? [];
    if (!hash || !name) {
      check.problems.push(`${manifest}: this line is no manifest line: ${line}`);
      continue;
    }
    named.add(name);
    const bytes = await readFile(path.join(bag, name)).catch(() => null);
    if (bytes === null) check.problems.push(`${manifest}: ${name} is not there`);
    else if (createHash(algorithm).update(bytes).digest('hex') !== hash)
      check.problems.push(`${manifest}: ${name} was changed`);
    else check.right[manifest] = (check.right[manifest] ?? 0) + 1;
  }
  if (manifest.startsWith('tag')) return;
  for (const entry of await readdir(path.join(bag, 'data'), { recursive: true, withFileTypes: true })) {
    const file = path.relative(bag, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    if (entry.isFile() && !named.has(file)) check.problems.push(`${manifest}: ${file} is in no line`);
  }
}
