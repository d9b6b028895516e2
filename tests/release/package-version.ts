import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const Version = v.object({ version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)) });

/** The version in a project's package.json, which the manifests and the names of the packages take over. */
export function packageVersion(project: string): string {
  return v.parse(Version, JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'))).version;
}
